package org.menhu.portal.setting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.menhu.portal.shared.model.Text;

/** The value of one site setting. What was never set has no row and takes the key's default. */
@Entity
@Table(name = "setting")
@NamedQuery(name = Setting.ALL, query = "select s from Setting s")
public class Setting {

    public static final String ALL = "Setting.all";

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "name", length = 60)
    private SettingKey key;

    @Column(name = "setting_value", length = 2000)
    @Text(max = 2000, optional = true)
    private String value;

    protected Setting() {}

    public Setting(SettingKey key, String value) {
        this.key = key;
        this.value = value;
    }

    public SettingKey getKey() {
        return key;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
