/** Finds published articles by their words, and keeps the index by which that goes. The only place that knows the search engine. */
package org.menhu.portal.search.ejb;
