/** The schema and every named query on both databases, with the persistence provider of the servers. */
package org.menhu.portal.it.database;
