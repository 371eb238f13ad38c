package org.menhu.portal.setup.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.transfer.ejb.SampleContentService;
import org.menhu.portal.transfer.model.TransferProgress;

/** How far the sample content has come. */
@Named
@RequestScoped
public class SetupProgressBacking {

    @Inject
    private SampleContentService samples;

    private TransferProgress progress;

    @PostConstruct
    void load() {
        progress = samples.progress();
    }

    /** From 0 to 100. */
    public int getPercent() {
        return progress.total() == 0 ? 0 : progress.done() * 100 / progress.total();
    }

    public TransferProgress getProgress() {
        return progress;
    }
}
