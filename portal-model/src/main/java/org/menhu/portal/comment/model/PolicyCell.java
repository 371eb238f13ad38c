package org.menhu.portal.comment.model;

import java.io.Serializable;

/** A cell of the policy matrix while it is filled in. */
public class PolicyCell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long categoryId;
    private final TrustLevel trust;
    private PolicyMode mode;
    private PolicyMode hoursMode;
    private int hoursFrom = 23;
    private int hoursUntil = 7;

    /** A cell of which nothing is set: what stands in the row for all categories holds, or review first. */
    public PolicyCell(Long categoryId, TrustLevel trust) {
        this.categoryId = categoryId;
        this.trust = trust;
    }

    public PolicyCell(CommentPolicy policy) {
        this(policy.getCategoryId(), policy.getTrust());
        mode = policy.getMode();
        hoursMode = policy.getHoursMode();
        hoursFrom = policy.getHoursFrom();
        hoursUntil = policy.getHoursUntil();
    }

    public Long getCategoryId() {
        return categoryId;
    }

    public TrustLevel getTrust() {
        return trust;
    }

    /** Null when nothing is set. */
    public PolicyMode getMode() {
        return mode;
    }

    public void setMode(PolicyMode mode) {
        this.mode = mode;
    }

    public PolicyMode getHoursMode() {
        return hoursMode;
    }

    public void setHoursMode(PolicyMode hoursMode) {
        this.hoursMode = hoursMode;
    }

    public int getHoursFrom() {
        return hoursFrom;
    }

    public void setHoursFrom(int hoursFrom) {
        this.hoursFrom = hoursFrom;
    }

    public int getHoursUntil() {
        return hoursUntil;
    }

    public void setHoursUntil(int hoursUntil) {
        this.hoursUntil = hoursUntil;
    }
}
