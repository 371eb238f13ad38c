/** Articles and static pages, their revisions, categories and tags. Knows nothing of comments or donations. */
package org.menhu.portal.article.model;
