/** The menus of the site. */
package org.menhu.portal.navigation.model;
