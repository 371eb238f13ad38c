/** The codes by which readers thank an author. */
package org.menhu.portal.donation.model;
