/** Servers that tests start as processes of their own. */
package org.menhu.portal.it.process;
