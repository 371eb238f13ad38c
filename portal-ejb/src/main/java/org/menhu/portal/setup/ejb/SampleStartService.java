package org.menhu.portal.setup.ejb;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.transfer.ejb.SampleContentService;

/** Has the sample content installed while its reader goes on. */
@Stateless
@Guarded
@Permitted(Permission.SETTING_MANAGE)
public class SampleStartService {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private SampleTask task;

    @Inject
    private SampleContentService samples;

    /** Returns at once, and does nothing when one is under way; how far it has come is told by the service that installs. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void start() {
        if (samples.begin()) {
            executor.execute(task::run);
        }
    }
}
