/** What the console's first page counts over all features. Changes nothing. */
package org.menhu.portal.dashboard.ejb;
