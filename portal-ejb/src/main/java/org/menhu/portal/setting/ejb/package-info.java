/** Reads and writes what the owner of the site has set. Knows no other feature. */
package org.menhu.portal.setting.ejb;
