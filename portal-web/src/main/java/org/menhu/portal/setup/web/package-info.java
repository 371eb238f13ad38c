/** The page on which a new site is set up, and the way there while there is none. */
package org.menhu.portal.setup.web;
