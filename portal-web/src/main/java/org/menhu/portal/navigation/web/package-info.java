/** The menus on the pages, and where they are edited. */
package org.menhu.portal.navigation.web;
