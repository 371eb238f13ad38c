package org.menhu.portal.dashboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.menhu.portal.article.model.DayCount;
import org.menhu.portal.dashboard.ejb.ViewsService;
import org.menhu.portal.setting.ejb.SettingReadingService;

/** How much was read on each of the last days, as a chart and in figures. */
@Named
@RequestScoped
public class DashboardViewsBacking {

    private static final int DAYS = 30;
    private static final DateTimeFormatter LABEL = DateTimeFormatter.ofPattern("MM-dd");

    @Inject
    private ViewsService views;

    @Inject
    private SettingReadingService settings;

    @Inject
    private Clock clock;

    private List<DayCount> days;

    @PostConstruct
    void load() {
        var today = LocalDate.now(clock.withZone(settings.site().zone()));
        days = views.byDay(today.minusDays(DAYS - 1), today);
    }

    /** What the chart draws; its colours are set in the browser, by the theme. */
    public String getChart() {
        var labels = Json.createArrayBuilder();
        var counts = Json.createArrayBuilder();
        for (var day : days) {
            labels.add(LABEL.format(day.day()));
            counts.add(day.views());
        }
        var data = Json.createObjectBuilder()
                .add("labels", labels)
                .add(
                        "datasets",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("data", counts)));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", data)
                .add("options", Json.createObjectBuilder())
                .build()
                .toString();
    }

    public List<DayCount> getDays() {
        return days;
    }

    public long getTotal() {
        return days.stream().mapToLong(DayCount::views).sum();
    }
}
