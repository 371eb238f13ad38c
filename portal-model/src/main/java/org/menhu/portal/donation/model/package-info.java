/** Payment codes, gifts, and the wall on which givers stand. */
package org.menhu.portal.donation.model;
