/** The bell in the console's bar, and the page behind it. */
package org.menhu.portal.notice.web;
