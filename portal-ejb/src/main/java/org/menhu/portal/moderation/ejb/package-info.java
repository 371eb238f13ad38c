/** Keeps the decisions on texts. Knows texts, not comments. */
package org.menhu.portal.moderation.ejb;
