package org.menhu.portal.it.bench;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.menhu.portal.it.database.Services;
import org.menhu.portal.screening.ejb.ReplayService;
import org.menhu.portal.screening.ejb.RuleEditingService;
import org.menhu.portal.screening.ejb.RuleSetService;
import org.menhu.portal.screening.ejb.RuleTrialService;
import org.menhu.portal.screening.ejb.RuleWordService;
import org.menhu.portal.screening.model.ReplayState;
import org.menhu.portal.screening.model.RuleDraft;
import org.menhu.portal.screening.model.RuleKind;
import org.menhu.portal.screening.model.SentText;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.screening.model.Writer;
import org.menhu.portal.shared.ejb.Caller;

/** A node that judges texts by the rules in the database, in this process and without a server. */
final class Judge implements AutoCloseable {

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Services services;

    Judge(EntityManagerFactory factory) {
        services = new Services(factory);
        services.give(Clock.class, Clock.systemUTC());
        services.give(Caller.class, new Caller());
        services.give(ManagedExecutorService.class, inBackground());
    }

    /** Of the interface, what the portal uses. */
    private ManagedExecutorService inBackground() {
        return (ManagedExecutorService) Proxy.newProxyInstance(
                Judge.class.getClassLoader(), new Class<?>[] {ManagedExecutorService.class}, (self, method, given) -> {
                    if (!method.getName().equals("execute")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    background.execute((Runnable) given[0]);
                    return null;
                });
    }

    /** Judges a comment by the rules in force; the first time they are read from the database. */
    void judges(String comment) {
        var sent = new SentText("读者", comment, Set.of(), new Writer("guest", null, false));
        services.get(RuleTrialService.class).byRulesInForce(TextKind.COMMENT, sent);
    }

    /** Writes a rule of such words into the draft. */
    long writes(String name, RuleKind kind, Iterable<String> words) {
        var rule = new RuleDraft(null);
        rule.setName(name);
        rule.setKind(kind);
        var id = services.get(RuleEditingService.class).save(rule);
        adds(id, words);
        return id;
    }

    void adds(long ruleId, Iterable<String> words) {
        services.get(RuleWordService.class).add(ruleId, String.join("\n", words));
    }

    void publishes() {
        services.get(RuleSetService.class).publish("量一量");
    }

    /** Begins a replay of the draft over so many days. */
    void replays(int days) {
        services.get(ReplayService.class).start(days);
    }

    void stops() {
        services.get(ReplayService.class).stop();
    }

    ReplayState replay() {
        return services.get(ReplayService.class).state();
    }

    @Override
    public void close() {
        background.close();
    }
}
