/** Orders, the money booked for them, and what does not add up. Knows not what is paid for. */
package org.menhu.portal.payment.model;
