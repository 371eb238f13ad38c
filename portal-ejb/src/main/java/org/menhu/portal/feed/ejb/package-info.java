/** Reads what feed readers and search engines are told. */
package org.menhu.portal.feed.ejb;
