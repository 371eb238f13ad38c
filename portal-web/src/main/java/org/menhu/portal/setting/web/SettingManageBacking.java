package org.menhu.portal.setting.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.menhu.portal.setting.ejb.SettingEditingService;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.shared.web.FlashMessages;

/** The settings page. */
@Named
@ViewScoped
public class SettingManageBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<SettingKey> SHOWN = List.of(
            SettingKey.SITE_NAME,
            SettingKey.SITE_DESCRIPTION,
            SettingKey.SITE_LANGUAGE,
            SettingKey.SITE_ZONE,
            SettingKey.BASE_URL,
            SettingKey.ICP_NUMBER,
            SettingKey.POLICE_NUMBER,
            SettingKey.COPYRIGHT,
            SettingKey.GREY_FROM,
            SettingKey.GREY_UNTIL,
            SettingKey.ARTICLES_PER_PAGE,
            SettingKey.FEED_WHOLE,
            SettingKey.OWN_APPROVAL,
            SettingKey.COMMENTS_OPEN,
            SettingKey.COMMENTS_BY_GUESTS,
            SettingKey.APPEAL_DAYS,
            SettingKey.DONATIONS_OPEN,
            SettingKey.DONATION_ORDERS,
            SettingKey.DONATION_WALL,
            SettingKey.PARAGRAPH_INDENT);

    /** How much each finding of the check before publishing matters. */
    private static final List<SettingKey> CHECKS = Stream.of(SettingKey.values())
            .filter(key -> key.name().startsWith("QUALITY_"))
            .toList();

    @Inject
    private transient SettingReadingService reading;

    @Inject
    private transient SettingEditingService editing;

    /** What stands in the fields, by the name of the setting. */
    private final Map<String, String> values = new HashMap<>();

    /** What stands in the check boxes. */
    private final Map<String, Boolean> switches = new HashMap<>();

    @PostConstruct
    void load() {
        var site = reading.site();
        CHECKS.forEach(key -> values.put(key.name(), site.text(key)));
        for (var key : SHOWN) {
            if (isSwitch(key)) {
                switches.put(key.name(), site.is(key));
            } else {
                values.put(key.name(), site.text(key));
            }
        }
    }

    /** Saves and shows the page anew, in the language that may have changed. */
    public String save() {
        var changed = new EnumMap<SettingKey, String>(SettingKey.class);
        values.forEach((key, value) -> changed.put(SettingKey.valueOf(key), value));
        switches.forEach((key, value) -> changed.put(SettingKey.valueOf(key), Boolean.toString(value)));
        editing.save(changed);
        FlashMessages.done("setting.saved");
        return "/admin/setting/manage?faces-redirect=true";
    }

    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"))
                .sorted()
                .toList();
    }

    public List<SettingKey> getChecks() {
        return CHECKS;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, Boolean> getSwitches() {
        return switches;
    }

    private static boolean isSwitch(SettingKey key) {
        return key.defaultValue().matches("true|false");
    }
}
