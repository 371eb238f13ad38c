/** The portal as an operator starts it and people use it: a real process, a real browser. */
package org.menhu.portal.it.browser;
