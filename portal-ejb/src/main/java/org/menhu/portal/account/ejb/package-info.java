/** Signing in and out, and the care of accounts. Knows nothing of cookies and pages. */
package org.menhu.portal.account.ejb;
