/** People who sign in, their roles and their sign-ins. */
package org.menhu.portal.account.model;
