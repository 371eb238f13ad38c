/** What feed readers and search engines are told: feeds, site map, robots. */
package org.menhu.portal.feed.web;
