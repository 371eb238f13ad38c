/** What the first start of a site asks. */
package org.menhu.portal.setup.model;
