package org.menhu.portal.dashboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.menhu.portal.dashboard.ejb.WaitingService;
import org.menhu.portal.dashboard.model.Waiting;
import org.menhu.portal.shared.ejb.Caller;

/** The console's menu: the places the caller may enter, each with the number of what waits in it. */
@Named
@RequestScoped
public class DashboardMenuBacking {

    public record Entry(String word, String address, String icon, long waiting) {}

    public record Group(String word, List<Entry> entries) {}

    @Inject
    private WaitingService waitingService;

    @Inject
    private Caller caller;

    private List<Group> groups;

    @PostConstruct
    void load() {
        var waiting = waitingService.waiting();
        groups = Arrays.stream(ConsolePlace.values())
                .filter(place -> caller.may(place.permission()))
                .collect(Collectors.groupingBy(ConsolePlace::group, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Group(group.getKey(), entries(group.getValue(), waiting)))
                .toList();
    }

    private static List<Entry> entries(List<ConsolePlace> places, Waiting waiting) {
        return places.stream()
                .map(place -> new Entry(place.word(), place.address(), place.icon(), place.waiting(waiting)))
                .toList();
    }

    public List<Group> getGroups() {
        return groups;
    }
}
