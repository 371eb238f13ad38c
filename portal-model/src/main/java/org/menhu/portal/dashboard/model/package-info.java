/** Figures of the console's first page, read over all features. */
package org.menhu.portal.dashboard.model;
