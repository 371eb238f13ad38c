package org.menhu.portal.setup.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.menhu.portal.setup.ejb.SampleStartService;
import org.menhu.portal.transfer.ejb.SampleContentService;
import org.menhu.portal.transfer.model.TransferProgress;

/** How far the sample content has come, and starting it anew when it did not come to its end. */
@Named
@RequestScoped
public class SetupProgressBacking {

    @Inject
    private SampleContentService samples;

    @Inject
    private SampleStartService starting;

    private TransferProgress progress;

    @PostConstruct
    void load() {
        progress = samples.progress();
    }

    /** Goes on where the last installation stopped, and leads to this page, which then follows it. */
    public void start() throws IOException {
        starting.start();
        FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/sample-content");
    }

    public TransferProgress getProgress() {
        return progress;
    }
}
