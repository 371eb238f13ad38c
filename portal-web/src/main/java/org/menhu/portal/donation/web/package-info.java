/** Thanking an author, by a code or an order: the box, its page, the wall; in the console the codes and gifts entered by hand. */
package org.menhu.portal.donation.web;
