/** The wallet of the sandbox, in which one plays at paying. */
package org.menhu.portal.gateway.web;
