/** Takes orders, books what providers say, gives money back and finds what does not add up. */
package org.menhu.portal.payment.ejb;
