package org.menhu.portal.article.model;

import java.time.LocalDate;

/** How often all articles together were read on one day. */
public record DayCount(LocalDate day, long views) {}
