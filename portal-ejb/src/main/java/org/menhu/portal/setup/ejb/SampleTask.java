package org.menhu.portal.setup.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.transfer.ejb.SampleContentService;

/** Installs the sample content in the portal's own name. */
@ApplicationScoped
class SampleTask {

    private static final System.Logger LOG = System.getLogger(SampleTask.class.getName());

    @Inject
    private SampleContentService samples;

    @Inject
    private Caller caller;

    @ActivateRequestContext
    public void run() {
        try {
            caller.actAsPortal();
            samples.install();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the sample content could not be installed", e);
        }
    }
}
