package org.menhu.portal.it.browser;

/** A visitor who arranges the menus in the console. */
record Menus(Visitor visitor) {

    /** Adds an item to the menu at the head of the page. */
    void adds(String label, String address) {
        visitor.clicks("添加");
        visitor.fills("名称", label);
        visitor.fills("地址", address);
        visitor.clicks("保存");
        visitor.sees(label);
    }
}
