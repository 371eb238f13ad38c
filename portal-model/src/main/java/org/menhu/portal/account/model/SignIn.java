package org.menhu.portal.account.model;

import org.menhu.portal.shared.model.SecretToken;

/** A sign-in just made: the token is known to nobody but its bearer. */
public record SignIn(SecretToken token, AccountIdentity account) {}
