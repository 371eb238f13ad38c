/** What readers look for and what they are shown of it. Knows no search engine. */
package org.menhu.portal.search.model;
