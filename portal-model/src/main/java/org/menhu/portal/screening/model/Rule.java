package org.menhu.portal.screening.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.menhu.portal.shared.model.Text;

/**
 * A rule on texts. Once published it never changes, so that every judgement can tell by which rule it came about: another
 * wording is another rule, which takes its place in the draft and in the rule sets that follow.
 */
@Entity
@Table(name = "screening_rule")
@NamedQuery(
        name = Rule.OF_SET,
        query = "select r from Rule r left join fetch r.wordList"
                + " where r.validity.since <= :number and r.validity.until > :number order by r.id")
@NamedQuery(
        name = Rule.COUNT_CHANGED,
        query = "select count(r) from Rule r where r.validity.since = :number or r.validity.until = :number")
public class Rule {

    public static final String OF_SET = "Rule.ofSet";
    public static final String COUNT_CHANGED = "Rule.countChanged";

    public static final int MAX_NAME = 60;
    public static final int MAX_PATTERN = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "name", nullable = false, length = MAX_NAME)
    @Text(max = MAX_NAME)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    @NotNull
    private RuleKind kind;

    /** A regular expression or network addresses; null for other kinds. */
    @Column(name = "pattern", length = MAX_PATTERN)
    @Text(max = MAX_PATTERN, optional = true)
    private String pattern;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "word_list_id")
    private WordList wordList;

    /** From how many on it is hit. */
    @Column(name = "hit_limit", nullable = false)
    private int limit;

    @Column(name = "minutes", nullable = false)
    private int minutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", nullable = false, length = 20)
    @NotNull
    private RuleAction action;

    @Column(name = "score", nullable = false)
    private int score;

    /** Whether its words are also meant when they are written by pinyin or initials. */
    @Column(name = "spelled", nullable = false)
    private boolean spelled;

    /** What a rule in the shadow hits is kept with the judgement and changes nothing. */
    @Column(name = "shadow", nullable = false)
    private boolean shadow;

    /** Null when it is about everything: EclipseLink makes nothing of columns that are all null. */
    @Embedded
    private RuleScope scope;

    @Embedded
    private Validity validity;

    protected Rule() {}

    /** @param since the number of the draft in which it begins to hold */
    public Rule(RuleDraft draft, WordList wordList, ZoneId zone, int since) {
        this.wordList = wordList;
        this.validity = new Validity(since);
        write(draft, zone);
    }

    /** The same for a draft in which it may be changed. */
    public Rule copy(int since) {
        return new Rule(draft(ZoneOffset.UTC), wordList, ZoneOffset.UTC, since);
    }

    /** Only in the draft in which it began. */
    public void write(RuleDraft draft, ZoneId zone) {
        name = draft.getName().strip();
        kind = draft.getKind();
        pattern = kind.hasPattern() ? draft.getPattern() : null;
        limit = draft.getLimit();
        minutes = draft.getMinutes();
        action = draft.getAction();
        score = draft.getScore();
        spelled = draft.isSpelled();
        shadow = draft.isShadow();
        scope = new RuleScope(draft, zone);
    }

    /** What a form is filled with to change it. */
    public RuleDraft draft(ZoneId zone) {
        var draft = new RuleDraft(id);
        draft.setName(name);
        draft.setKind(kind);
        draft.setPattern(pattern);
        draft.setLimit(limit);
        draft.setMinutes(minutes);
        draft.setAction(action);
        draft.setScore(score);
        draft.setSpelled(spelled);
        draft.setShadow(shadow);
        if (scope != null) {
            scope.fill(draft, zone);
        }
        return draft;
    }

    public boolean beganIn(int number) {
        return validity.since() == number;
    }

    public boolean holdsIn(int number) {
        return validity.holdsIn(number);
    }

    public void endBefore(int number) {
        validity.endBefore(number);
    }

    /** Whether it is about a text of the kind, sent at the time to a place in these categories. */
    public boolean isAbout(TextKind sentKind, SentText text, Instant at) {
        return scope == null || scope.holds(sentKind, text, at);
    }

    public boolean looksAt(TextPart textPart) {
        return scope == null || scope.has(textPart);
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public RuleKind getKind() {
        return kind;
    }

    public String getPattern() {
        return pattern;
    }

    public WordList getWordList() {
        return wordList;
    }

    public void setWordList(WordList wordList) {
        this.wordList = wordList;
    }

    public int getLimit() {
        return limit;
    }

    public int getMinutes() {
        return minutes;
    }

    public RuleAction getAction() {
        return action;
    }

    public int getScore() {
        return score;
    }

    public boolean isSpelled() {
        return spelled;
    }

    public boolean isShadow() {
        return shadow;
    }
}
