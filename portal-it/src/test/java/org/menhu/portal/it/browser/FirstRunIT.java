package org.menhu.portal.it.browser;

/** At a desk, with scripts. */
class FirstRunIT extends FirstRunStory {

    @Override
    Visitor owner() {
        return Visitor.atDesk(portal);
    }

    @Override
    Visitor reader() {
        return Visitor.atDesk(portal);
    }
}
