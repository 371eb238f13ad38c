package org.menhu.portal.media.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.menhu.portal.media.ejb.MediaUseService;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.media.model.MediaUse;
import org.menhu.portal.shared.model.Page;
import org.menhu.portal.shared.web.Messages;

/** Where the pictures on a page of the library are used. */
@Named
@RequestScoped
public class MediaUseBacking {

    @Inject
    private MediaUseService service;

    private Page<Media> page;
    private Map<Long, List<MediaUse>> uses;

    /** Asks once for all pictures of a page. */
    public List<MediaUse> of(Media picture, Page<Media> shown) {
        if (page != shown) {
            uses = service.of(shown.items());
            page = shown;
        }
        return uses.getOrDefault(picture.getId(), List.of());
    }

    /** The place in the reader's language. */
    public String name(MediaUse use) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        var name = use.name() == null ? Messages.text(locale, "media.usedByOthers") : use.name();
        return Messages.text(locale, use.key(), name);
    }
}
