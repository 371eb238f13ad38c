package org.menhu.portal.shared.web;

import java.util.Locale;

/** Found by its name when a page is in Chinese. */
public class Messages_zh_CN extends Messages {

    public Messages_zh_CN() {
        super(Locale.SIMPLIFIED_CHINESE);
    }
}
