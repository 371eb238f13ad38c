/** What the portal and the companies that move money tell each other. Knows no orders of ours. */
package org.menhu.portal.gateway.model;
