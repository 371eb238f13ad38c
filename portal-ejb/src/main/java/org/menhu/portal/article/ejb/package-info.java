/** Articles as they are written, rendered, published, listed and read. Knows nothing of comments or donations. */
package org.menhu.portal.article.ejb;
