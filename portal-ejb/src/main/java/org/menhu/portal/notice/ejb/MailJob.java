package org.menhu.portal.notice.ejb;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.menhu.portal.notice.ejb.Mailer.Letter;
import org.menhu.portal.notice.model.Notice;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.shared.model.PortalConfig;

/**
 * Sends notices by mail, and forgets those that are old. Each is claimed in the database before it is sent, so that of several
 * nodes one sends it; a node that dies in between leaves it to be tried again, when the claim has run out.
 */
@Startup
@Singleton
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class MailJob {

    /** Tried after one minute, two, four and so on: about four hours in all. */
    private static final int ATTEMPTS = 8;

    private static final int AT_ONCE = 20;
    private static final Duration KEPT = Duration.ofDays(180);
    private static final System.Logger LOG = System.getLogger(MailJob.class.getName());

    private final Mailer mailer = new Mailer(PortalConfig.get());

    @PersistenceContext
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private SettingReadingService settings;

    @Inject
    private Clock clock;

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void send() {
        inTransaction(this::due).stream().filter(this::claim).forEach(this::send);
    }

    @Schedule(hour = "4", minute = "40", persistent = false)
    void forget() {
        inTransaction(() -> em.createNamedQuery(Notice.FORGET)
                .setParameter("at", clock.instant().minus(KEPT))
                .executeUpdate());
    }

    private List<Notice> due() {
        var due = em.createNamedQuery(Notice.DUE, Notice.class)
                .setParameter("at", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
        due.forEach(notice -> notice.getAccount().getEmail()); // read here, used when the transaction is over
        return due;
    }

    private boolean claim(Notice notice) {
        var again = clock.instant().plus(Duration.ofMinutes(1L << notice.getMailAttempts()));
        return inTransaction(() -> em.createNamedQuery(Notice.CLAIM)
                        .setParameter("again", again)
                        .setParameter("id", notice.getId())
                        .setParameter("due", notice.getMailDueAt())
                        .executeUpdate())
                > 0;
    }

    private void send(Notice notice) {
        try {
            mailer.send(letter(notice));
            done(notice);
        } catch (MessagingException e) {
            LOG.log(System.Logger.Level.WARNING, "notice {0} could not be sent by mail: {1}", notice.getId(), e);
            if (notice.getMailAttempts() + 1 >= ATTEMPTS) {
                done(notice);
            }
        }
    }

    private Letter letter(Notice notice) {
        var site = settings.site();
        var locale = site.localeFor(notice.getAccount().getLanguage());
        var text = NoticeTexts.text(locale, notice.getKind(), notice.getParameters());
        var link = site.address(PortalConfig.get()).map(address -> "\n\n" + address + notice.getPath());
        var end = NoticeTexts.text(locale, "notice.notice.mailEnd", List.of(site.name()));
        return new Letter(
                notice.getAccount().getEmail(),
                "[" + site.name() + "] " + text,
                text + link.orElse("") + "\n\n-- \n" + end + "\n",
                notice.getToldAt().atZone(site.zone()));
    }

    private void done(Notice notice) {
        inTransaction(() -> em.createNamedQuery(Notice.SENT)
                .setParameter("id", notice.getId())
                .executeUpdate());
    }

    private <T> T inTransaction(Supplier<T> work) {
        try {
            transaction.begin();
            var result = work.get();
            transaction.commit();
            return result;
        } catch (Exception e) { // the next turn of the clock tries again
            rollBack();
            throw new IllegalStateException("notices could not be worked on", e);
        }
    }

    private void rollBack() {
        try {
            transaction.rollback();
        } catch (Exception e) {
            LOG.log(System.Logger.Level.DEBUG, "there was nothing to roll back", e);
        }
    }
}
