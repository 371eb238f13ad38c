package org.menhu.portal.donation.model;

/** The pictures of a code. @param version that of the payload, as in its address */
public record DrawnCode(String version, QrDrawing drawing, byte[] png) {}
