/** What every page builds on: routes, messages, security filters, resource addresses. Knows no feature. */
package org.menhu.portal.shared.web;
