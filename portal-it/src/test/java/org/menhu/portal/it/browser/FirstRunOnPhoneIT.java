package org.menhu.portal.it.browser;

/** On phones; without scripts where a site can be had without them, which is everywhere but in the console. */
class FirstRunOnPhoneIT extends FirstRunStory {

    @Override
    Visitor owner() {
        return Visitor.withPhone(portal);
    }

    @Override
    Visitor reader() {
        return new Visitor(portal, Visitor.phone().setJavaScriptEnabled(false));
    }
}
