/** Tells people what concerns them, in the console and by mail. Knows nobody's reasons. */
package org.menhu.portal.notice.ejb;
