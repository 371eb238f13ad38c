/** Brings content in from outside: today the sample content of a new site. */
package org.menhu.portal.transfer.ejb;
