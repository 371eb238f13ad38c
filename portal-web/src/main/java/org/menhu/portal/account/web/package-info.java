/** The pages on which one signs in and out and accounts are cared for, and how a request shows whose it is. */
package org.menhu.portal.account.web;
