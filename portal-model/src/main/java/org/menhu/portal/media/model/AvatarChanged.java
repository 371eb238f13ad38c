package org.menhu.portal.media.model;

import org.menhu.portal.shared.model.PublicChange;

/** The picture by which readers know somebody was chosen, exchanged or taken away. */
public record AvatarChanged(long accountId) implements PublicChange {}
