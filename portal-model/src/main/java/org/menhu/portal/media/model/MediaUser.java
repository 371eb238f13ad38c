package org.menhu.portal.media.model;

import java.util.Collection;
import java.util.List;

/** A feature that uses pictures of the library, which knows none of its users. */
public interface MediaUser {

    /** Where it uses these pictures, as far as the caller may know; never empty for one that it uses. */
    List<MediaUse> uses(Collection<Media> pictures);
}
