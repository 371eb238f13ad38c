package org.menhu.portal.setting.model;

import java.time.LocalDate;
import org.menhu.portal.shared.model.PublicChange;

/** Another day has begun where the site is at home: pages may turn grey, codes end, and dates are written otherwise. */
public record DayTurned(LocalDate day) implements PublicChange {}
