/** What every service builds on: the database's start, who calls, what he may, the clock. Knows no feature. */
package org.menhu.portal.shared.ejb;
