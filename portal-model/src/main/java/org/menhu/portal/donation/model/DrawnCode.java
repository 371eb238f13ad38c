package org.menhu.portal.donation.model;

import org.menhu.portal.shared.model.QrDrawing;

/** The pictures of a code. @param version that of the payload, as in its address */
public record DrawnCode(String version, QrDrawing drawing, byte[] png) {}
