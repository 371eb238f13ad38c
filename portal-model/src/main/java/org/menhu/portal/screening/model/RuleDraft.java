package org.menhu.portal.screening.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.menhu.portal.shared.model.Text;

/** What is filled in for a rule; times are those of the site's zone. */
public class RuleDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long id;

    @Text(max = Rule.MAX_NAME)
    private String name;

    @NotNull
    private RuleKind kind = RuleKind.WORDS;

    @Text(max = Rule.MAX_PATTERN, optional = true)
    private String pattern;

    @Min(1)
    @Max(1000)
    private int limit = 1;

    @Min(1)
    @Max(10_080)
    private int minutes = 10;

    @NotNull
    private RuleAction action = RuleAction.HOLD;

    @Min(0)
    @Max(1000)
    private int score = 10;

    private boolean spelled;
    private boolean shadow;
    private TextKind textKind;
    private TextPart part;
    private Long categoryId;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;

    /** @param id the rule that is changed, or null for a new one */
    public RuleDraft(Long id) {
        this.id = id;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public RuleKind getKind() {
        return kind;
    }

    public void setKind(RuleKind kind) {
        this.kind = kind;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    public int getLimit() {
        return limit;
    }

    public void setLimit(int limit) {
        this.limit = limit;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public RuleAction getAction() {
        return action;
    }

    public void setAction(RuleAction action) {
        this.action = action;
    }

    public int getScore() {
        return score;
    }

    public void setScore(int score) {
        this.score = score;
    }

    public boolean isSpelled() {
        return spelled;
    }

    public void setSpelled(boolean spelled) {
        this.spelled = spelled;
    }

    public boolean isShadow() {
        return shadow;
    }

    public void setShadow(boolean shadow) {
        this.shadow = shadow;
    }

    public TextKind getTextKind() {
        return textKind;
    }

    public void setTextKind(TextKind textKind) {
        this.textKind = textKind;
    }

    public TextPart getPart() {
        return part;
    }

    public void setPart(TextPart part) {
        this.part = part;
    }

    public Long getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(Long categoryId) {
        this.categoryId = categoryId;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }
}
