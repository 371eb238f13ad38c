/** Pages and REST resources about articles, categories, tags and authors. */
package org.menhu.portal.article.web;
