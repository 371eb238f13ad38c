package org.menhu.portal.media.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.menhu.portal.media.ejb.MediaService;
import org.menhu.portal.media.ejb.MediaUploadService;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.shared.model.Page;
import org.primefaces.PrimeFaces;
import org.primefaces.event.FileUploadEvent;

/** The dialog in which a picture is chosen from the library, or added to it. */
@Named
@ViewScoped
public class MediaPickerBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 12;

    @Inject
    private MediaService library;

    @Inject
    private MediaUploadService uploads;

    private String words;
    private int number = 1;
    private transient Page<Media> page = new Page<>(List.of(), 0, 1, SIZE); // nothing is read before somebody chooses
    private transient Media chosen;

    public void open() {
        words = null;
        turnTo(1);
    }

    public void search() {
        turnTo(1);
    }

    public void turnTo(int wanted) {
        number = wanted;
        page = library.find(words, number, SIZE);
    }

    /** Adds the picture and tells the page, which takes it at once. */
    public void upload(FileUploadEvent event) {
        var media =
                uploads.upload(event.getFile().getFileName(), event.getFile().getContent());
        PrimeFaces.current().ajax().addCallbackParam("picture", media.getPath());
        PrimeFaces.current().ajax().addCallbackParam("pictureId", media.getId());
        PrimeFaces.current().ajax().addCallbackParam("thumb", media.pathAtLeast(480));
        open();
    }

    public Page<Media> getPage() {
        if (page == null) {
            turnTo(number); // the bean came back from another node
        }
        return page;
    }

    /** The picture that is chosen already, or null. */
    public Media chosen(Long id) {
        if (chosen == null || !chosen.getId().equals(id)) {
            chosen = library.byId(id).orElse(null);
        }
        return chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
