/** The console's frame and its first page: composition of what the features tell, no rule of its own. */
package org.menhu.portal.dashboard.web;
