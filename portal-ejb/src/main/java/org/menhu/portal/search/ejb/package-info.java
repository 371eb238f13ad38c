/** Finds published articles by their words. The only place that knows how they are searched. */
package org.menhu.portal.search.ejb;
