/** What is told of content on its way in. */
package org.menhu.portal.transfer.model;
