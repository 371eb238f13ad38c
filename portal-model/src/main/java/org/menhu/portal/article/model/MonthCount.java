package org.menhu.portal.article.model;

import java.time.YearMonth;

/** How many articles were published in a month of the site's calendar. */
public record MonthCount(YearMonth month, long articles) {}
