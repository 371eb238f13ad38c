/** Starts the portal on an embedded server with one listener. Knows the EAR as a file, and of its classes the configuration alone. */
package org.menhu.portal.server;
