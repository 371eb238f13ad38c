/** Takes in, draws and chooses payment codes; takes gifts and shows them on the wall. */
package org.menhu.portal.donation.ejb;
