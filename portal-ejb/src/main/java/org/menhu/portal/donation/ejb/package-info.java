/** Takes in, draws and chooses the payment codes. */
package org.menhu.portal.donation.ejb;
