/** Sending, showing and deciding comments. */
package org.menhu.portal.comment.ejb;
