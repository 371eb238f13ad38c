package org.menhu.portal.shared.model;

/** There is no such thing, or the caller may not know that there is. Shown as 404. */
public class NotFoundException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("shared.notFound");
    }
}
