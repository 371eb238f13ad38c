package org.menhu.portal.it.architecture;

import com.tngtech.archunit.lang.ArchRule;

/** A rule and a class of the fixtures that breaks it. */
record Rule(ArchRule rule, Class<?> culprit) {

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
