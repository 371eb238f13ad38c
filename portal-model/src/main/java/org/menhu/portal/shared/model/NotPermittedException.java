package org.menhu.portal.shared.model;

/** The caller lacks a permission. A guest is led to the sign-in page; anyone else sees 403. */
public class NotPermittedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotPermittedException(Permission permission) {
        super("shared.notPermitted", permission);
    }
}
