/** The EAR as built, inside a real application server. The same tests run on GlassFish and on Payara. */
package org.menhu.portal.it.server;
