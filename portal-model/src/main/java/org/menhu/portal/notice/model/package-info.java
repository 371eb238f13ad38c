/** What somebody is told: that it is his turn, or what became of something of his. Knows nobody's reasons. */
package org.menhu.portal.notice.model;
