package org.menhu.portal.shared.model;

import jakarta.ejb.ApplicationException;

/**
 * Something the user asked for cannot be done, for a reason he can understand. The message is a key of the feature's
 * message bundle; the arguments fill its places. Rolls the transaction back.
 */
@ApplicationException(rollback = true)
public class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    public BusinessException(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = arguments;
    }

    public String getMessageKey() {
        return getMessage();
    }

    public Object[] getArguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
