package org.menhu.portal.gateway.model;

import org.menhu.portal.shared.model.BusinessException;

/** The provider gave no answer that can be believed; what it did is not known until it is asked again. */
public class ProviderSilentException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param detail for the log; never holds what was sent */
    public ProviderSilentException(String detail, Throwable cause) {
        super("gateway.silent", detail);
        initCause(cause);
    }
}
