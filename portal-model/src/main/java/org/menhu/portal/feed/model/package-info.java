/** What feeds and the site map are made of. */
package org.menhu.portal.feed.model;
