package org.menhu.portal.account.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.menhu.portal.shared.model.Role;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/**
 * Somebody known by name: who signs in, who writes. An account without a password is an author who cannot sign in, as sample
 * content and imports make them. Changing the password or switching the account off ends all its sign-ins, by the epoch
 * that each of them carries.
 */
@Entity
@Table(name = "account")
@NamedQuery(name = Account.BY_NAME, query = "select a from Account a where a.name = :name")
@NamedQuery(name = Account.COUNT_NAMED, query = "select count(a) from Account a where lower(a.displayName) = :name")
@NamedQuery(name = Account.SHOWN_BY, query = "select a from Account a where a.avatarMediaId in :mediaIds")
@NamedQuery(name = Account.COUNT, query = "select count(a) from Account a")
@NamedQuery(
        name = Account.SIGNING_IN_WITH_ROLE,
        query =
                "select a from Account a where :role member of a.roles and a.enabled = true and a.passwordHash is not null")
@NamedQuery(
        name = Account.NAMES_WITH_ROLES,
        query =
                "select distinct new org.menhu.portal.account.model.AccountName(a.id, a.name, a.displayName) from Account a"
                        + " left join a.roles r where a.enabled = true and r in :roles or a.id = :also"
                        + " order by a.displayName, a.name")
@NamedQuery(
        name = Account.IDS_WITH_ROLES,
        query = "select distinct a.id from Account a join a.roles r where r in :roles and a.enabled = true"
                + " and a.passwordHash is not null")
public class Account extends VersionedEntity {

    public static final String BY_NAME = "Account.byName";
    public static final String COUNT = "Account.count";

    /** Those whose avatars some pictures are. */
    public static final String SHOWN_BY = "Account.shownBy";

    public static final String COUNT_NAMED = "Account.countNamed";
    public static final String SIGNING_IN_WITH_ROLE = "Account.signingInWithRole";

    /** Who can sign in and has one of some roles. */
    public static final String IDS_WITH_ROLES = "Account.idsWithRoles";

    /** Who has one of some roles, able to sign in or not, and one more whatever he has; by the names that readers see. */
    public static final String NAMES_WITH_ROLES = "Account.namesWithRoles";

    /** The name in the address of the author's page and at sign-in. */
    @Column(name = "name", nullable = false, unique = true, length = 40)
    @NotNull
    @Pattern(regexp = "[a-z0-9]+([._-][a-z0-9]+)*", message = "{account.nameInvalid}")
    @Text(max = 40)
    private String name;

    @Column(name = "display_name", nullable = false, length = 60)
    @Text(max = 60)
    private String displayName;

    @Column(name = "email", length = 200)
    @Text(max = 200, optional = true)
    private String email;

    /** Argon2id in the PHC string format; null for who cannot sign in. */
    @Column(name = "password_hash", length = 200)
    private String passwordHash;

    @Column(name = "bio", length = 1000)
    @Text(max = 1000, optional = true)
    private String bio;

    /** The id of a picture in the media library; media knows accounts, so not the other way round. */
    @Column(name = "avatar_media_id")
    private Long avatarMediaId;

    @Column(name = "enabled", nullable = false)
    private boolean enabled = true;

    @Column(name = "epoch", nullable = false)
    private int epoch;

    /** Language of the console: zh-CN or en; null for that of the site. */
    @Column(name = "language", length = 10)
    private String language;

    @Column(name = "created_at", nullable = false)
    @NotNull
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role_name", nullable = false, length = 20)
    private Set<Role> roles = new HashSet<>();

    protected Account() {}

    public Account(String name, String displayName, Set<Role> roles, Instant createdAt) {
        this.name = name;
        this.displayName = displayName;
        this.roles = new HashSet<>(roles);
        this.createdAt = createdAt;
    }

    /** Sets another password, given as its hash, and ends every sign-in made with the old one. */
    public void changePassword(String newHash) {
        passwordHash = newHash;
        endSignIns();
    }

    /** The same password, hashed with newer parameters; sign-ins stay. */
    public void renewPasswordHash(String newHash) {
        passwordHash = newHash;
    }

    public void endSignIns() {
        epoch++;
    }

    public void disable() {
        enabled = false;
        endSignIns();
    }

    public void enable() {
        enabled = true;
    }

    /** Roles count from the next request on. */
    public void grant(Set<Role> newRoles) {
        roles.clear();
        roles.addAll(newRoles);
    }

    public void describe(String newDisplayName, String newEmail, String newBio) {
        displayName = newDisplayName;
        email = newEmail;
        bio = newBio;
    }

    public boolean canSignIn() {
        return enabled && passwordHash != null;
    }

    public String getName() {
        return name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getEmail() {
        return email;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public String getBio() {
        return bio;
    }

    public Long getAvatarMediaId() {
        return avatarMediaId;
    }

    public void setAvatarMediaId(Long avatarMediaId) {
        this.avatarMediaId = avatarMediaId;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public int getEpoch() {
        return epoch;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Set<Role> getRoles() {
        return roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }
}
