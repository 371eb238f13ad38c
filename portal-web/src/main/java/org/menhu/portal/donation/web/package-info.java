/** Thanking by a code: for readers the box, its page and its pictures; in the console the codes. */
package org.menhu.portal.donation.web;
