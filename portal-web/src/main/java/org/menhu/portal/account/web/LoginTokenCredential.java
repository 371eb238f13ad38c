package org.menhu.portal.account.web;

import jakarta.security.enterprise.credential.Credential;
import org.menhu.portal.shared.model.SecretToken;

/** What the cookie of a request says of its sender. */
record LoginTokenCredential(SecretToken token) implements Credential {}
