package org.menhu.portal.donation.model;

import java.io.Serializable;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.shared.model.QrDrawing;

/** What was read from an uploaded picture, and how readers would see it. */
public record CodePreview(Wallet wallet, String payload, QrDrawing drawing) implements Serializable {}
