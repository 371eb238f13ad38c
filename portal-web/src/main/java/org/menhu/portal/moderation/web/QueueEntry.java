package org.menhu.portal.moderation.web;

import java.io.Serializable;
import org.menhu.portal.moderation.model.WaitingText;

/**
 * A line of the queue: a text, standing for all of its wave.
 *
 * @param wave how many waiting texts say the same, itself among them; 1 when it is alone
 * @param mine whether the moderator at hand has claimed it
 * @param taken whether another one has
 */
public record QueueEntry(WaitingText text, long wave, boolean mine, boolean taken) implements Serializable {}
