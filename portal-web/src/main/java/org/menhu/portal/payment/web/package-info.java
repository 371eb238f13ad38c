/** Where providers report payments, where readers learn of them, and the treasurer's pages. */
package org.menhu.portal.payment.web;
