/** Menus as they are edited and as readers see them. Knows articles, not what is said about them. */
package org.menhu.portal.navigation.ejb;
