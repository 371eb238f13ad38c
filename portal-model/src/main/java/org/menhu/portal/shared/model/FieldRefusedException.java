package org.menhu.portal.shared.model;

/** What was entered in one field breaks a rule; the message is shown beside that field. */
public class FieldRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param field the name of the property, which is the id of its field on the page */
    public FieldRefusedException(String field, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.field = field;
    }

    public String getField() {
        return field;
    }
}
