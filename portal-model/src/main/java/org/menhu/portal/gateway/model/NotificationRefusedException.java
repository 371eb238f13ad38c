package org.menhu.portal.gateway.model;

import org.menhu.portal.shared.model.BusinessException;

/** A message that claims to come from a provider and does not prove it. */
public class NotificationRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final NotificationFault fault;

    public NotificationRefusedException(NotificationFault fault) {
        super("gateway.refused." + fault);
        this.fault = fault;
    }

    public NotificationFault getFault() {
        return fault;
    }
}
