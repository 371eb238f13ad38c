package org.menhu.portal.account.model;

import java.util.Set;
import org.menhu.portal.shared.model.Role;

/**
 * An account to be made.
 *
 * @param password null for an author who cannot sign in
 */
public record NewAccount(String name, String displayName, String password, Set<Role> roles) {}
