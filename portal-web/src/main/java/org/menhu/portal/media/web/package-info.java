/** Serves kept pictures. */
package org.menhu.portal.media.web;
