/** The queue of texts that await a decision, and the decisions. Knows texts, not comments. */
package org.menhu.portal.moderation.web;
