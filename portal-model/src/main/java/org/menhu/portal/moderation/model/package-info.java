/** Decisions on texts that readers send. Knows texts, not comments. */
package org.menhu.portal.moderation.model;
