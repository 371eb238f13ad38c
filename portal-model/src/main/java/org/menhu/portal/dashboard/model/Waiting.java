package org.menhu.portal.dashboard.model;

/**
 * How much waits for somebody to act.
 *
 * @param texts that await a moderator's decision; 1000 stands for that many or more
 * @param drafts that were never published
 * @param differences between providers of payment and the books
 * @param changes written on published articles that readers do not see yet
 * @param returned of the caller's own articles, with a reason
 * @param submitted for the caller to review
 * @param scheduled to be published by themselves
 */
public record Waiting(
        long texts, long drafts, long changes, long differences, long returned, long submitted, long scheduled) {}
