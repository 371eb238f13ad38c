/** Makes a site out of an empty database, once. Uses the services of settings, accounts and sample content. */
package org.menhu.portal.setup.ejb;
