package org.menhu.portal.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.menhu.portal.moderation.ejb.QueueReadingService;
import org.menhu.portal.moderation.model.Lane;
import org.menhu.portal.moderation.model.QueueFilter;
import org.menhu.portal.moderation.model.WaitingText;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Cursor;
import org.omnifaces.util.Faces;

/** The part of the queue that a moderator looks at: one lane or kind or all, from the oldest on. */
@Named
@ViewScoped
public class ModerationQueueBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE_SIZE = 20;

    @Inject
    private transient QueueReadingService queue;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Clock clock;

    private QueueFilter filter;
    private String from;
    private String next;
    private List<QueueEntry> entries;
    private final Map<Long, Boolean> checked = new HashMap<>();

    @PostConstruct
    void load() {
        filter = QueueFilter.named(Faces.getRequestParameter("lane"), Faces.getRequestParameter("kind"));
        from = Faces.getRequestParameter("after");
        refresh();
    }

    /** Reads again what waits; what others have decided meanwhile is gone. */
    void refresh() {
        var slice = queue.queue(filter, Cursor.parse(from), PAGE_SIZE);
        var waves = queue.waves(
                slice.items().stream().map(WaitingText::fingerprint).distinct().toList());
        var seen = new HashSet<String>();
        entries = slice.items().stream()
                .filter(text -> !text.joinsWaves() || seen.add(text.fingerprint()))
                .map(text -> entry(text, text.joinsWaves() ? waves.getOrDefault(text.fingerprint(), 1L) : 1))
                .toList();
        next = slice.older() == null ? null : slice.older().toString();
        checked.keySet().retainAll(ids());
    }

    private QueueEntry entry(WaitingText text, long wave) {
        var claimed = text.isClaimed(clock.instant());
        var mine = claimed && text.claimedById().equals(caller.accountId().orElse(null));
        return new QueueEntry(text, wave, mine, claimed && !mine);
    }

    List<Long> ids() {
        return entries.stream().map(entry -> entry.text().id()).toList();
    }

    /** @throws BusinessException {@code moderation.noneChecked} */
    List<Long> checkedIds() {
        var ids = ids().stream().filter(id -> checked.getOrDefault(id, false)).toList();
        if (ids.isEmpty()) {
            throw new BusinessException("moderation.noneChecked");
        }
        return ids;
    }

    /** How many wait in a lane, by its name; in all when it is empty. A thousand may be more. */
    public String count(String lane) {
        var number = lane.isEmpty() ? queue.count() : queue.count(Lane.valueOf(lane));
        return number < QueueReadingService.COUNTED ? String.valueOf(number) : number + "+";
    }

    public Lane[] getLanes() {
        return Lane.values();
    }

    public Collection<TextKind> getKinds() {
        return queue.kinds();
    }

    public QueueFilter getFilter() {
        return filter;
    }

    public String getNext() {
        return next;
    }

    public boolean isFirst() {
        return Cursor.parse(from).isStart();
    }

    public List<QueueEntry> getEntries() {
        return entries;
    }

    public Map<Long, Boolean> getChecked() {
        return checked;
    }
}
