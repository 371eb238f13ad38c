package org.menhu.portal.media.model;

/** A picture left the library; its files may go. */
public record MediaDeleted(String fileKey, PictureFormat format) {}
