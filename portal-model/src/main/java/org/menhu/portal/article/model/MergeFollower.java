package org.menhu.portal.article.model;

/**
 * A later feature that leads to categories and tags. When one becomes part of another, what led to it leads there, in the same
 * transaction, so that no reader is led to what is gone.
 */
public interface MergeFollower {

    void categoryMerged(long fromId, long intoId);

    void tagMerged(long fromId, long intoId);
}
