package org.menhu.portal.media.model;

/** The formats in which pictures are kept: photographs as JPEG, what has transparency or few colours as PNG. */
public enum PictureFormat {
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png");

    private final String extension;
    private final String contentType;

    PictureFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }
}
