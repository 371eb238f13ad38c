/** Keeps and reads the record of who did what. Knows no other feature. */
package org.menhu.portal.audit.ejb;
