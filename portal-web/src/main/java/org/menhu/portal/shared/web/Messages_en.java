package org.menhu.portal.shared.web;

import java.util.Locale;

/** Found by its name when a page is in English. */
public class Messages_en extends Messages {

    public Messages_en() {
        super(Locale.ENGLISH);
    }
}
