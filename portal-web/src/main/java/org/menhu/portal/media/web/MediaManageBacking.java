package org.menhu.portal.media.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.menhu.portal.media.ejb.MediaService;
import org.menhu.portal.media.ejb.MediaUploadService;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.shared.model.Page;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.web.FlashMessages;
import org.primefaces.event.FileUploadEvent;

/** The picture library. */
@Named
@ViewScoped
public class MediaManageBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 24;

    @Inject
    private MediaService library;

    @Inject
    private MediaUploadService uploads;

    private String words;
    private int number = 1;
    private transient Page<Media> page;
    private Long describedId;

    @Text(max = 300, optional = true)
    private String alt;

    @PostConstruct
    void load() {
        page = library.find(words, number, SIZE);
    }

    public void turnTo(int wanted) {
        number = wanted;
        load();
    }

    public void upload(FileUploadEvent event) {
        var media =
                uploads.upload(event.getFile().getFileName(), event.getFile().getContent());
        FlashMessages.done("media.uploaded", media.getOriginalName());
        turnTo(1);
    }

    public void describe(Media media) {
        describedId = media.getId();
        alt = media.getAlt();
    }

    public void saveDescription() {
        library.describe(describedId, alt);
        FlashMessages.done("media.described");
        load();
    }

    public void delete(Media media) {
        library.delete(media.getId());
        FlashMessages.done("media.deleted", media.getOriginalName());
        load();
    }

    public Page<Media> getPage() {
        if (page == null) {
            load(); // the bean came back from another node
        }
        return page;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }
}
