/** The console's page of the record. */
package org.menhu.portal.audit.web;
