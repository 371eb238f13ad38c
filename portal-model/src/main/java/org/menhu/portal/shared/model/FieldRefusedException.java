package org.menhu.portal.shared.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was entered in one field breaks a rule, or in several; each message is shown beside its field. */
public class FieldRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final ArrayList<FieldRefusedException> others = new ArrayList<>();

    /** @param field the name of the property, which is the id of its field on the page */
    public FieldRefusedException(String field, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.field = field;
    }

    /** Throws all of them as one; nothing when there is none. */
    public static void throwAll(List<FieldRefusedException> refused) {
        if (!refused.isEmpty()) {
            var first = refused.getFirst();
            first.others.addAll(refused.subList(1, refused.size()));
            throw first;
        }
    }

    /** This one and those that were thrown with it. */
    public List<FieldRefusedException> all() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }

    public String getField() {
        return field;
    }
}
