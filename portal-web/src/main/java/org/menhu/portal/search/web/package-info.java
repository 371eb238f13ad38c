/** The page of search results. */
package org.menhu.portal.search.web;
