package org.menhu.portal.navigation.model;

import org.menhu.portal.shared.model.PublicChange;

/** A line of a menu was added, changed, moved or taken away. */
public record MenuChanged(MenuPlace place) implements PublicChange {}
