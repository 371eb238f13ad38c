/** The front page: composition only. */
package org.menhu.portal.home.web;
