package org.menhu.portal.payment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.menhu.portal.payment.ejb.NotificationRecordService;
import org.menhu.portal.payment.model.ReceivedNotification;

/** The notifications that were not believed. */
@Named
@RequestScoped
public class PaymentRefusedBacking {

    /** What somebody looks through; wrong keys or a wrong clock are seen in the first ten. */
    private static final int MOST = 100;

    @Inject
    private NotificationRecordService records;

    private List<ReceivedNotification> notifications;

    @PostConstruct
    void load() {
        notifications = records.refused(MOST);
    }

    public List<ReceivedNotification> getNotifications() {
        return notifications;
    }
}
