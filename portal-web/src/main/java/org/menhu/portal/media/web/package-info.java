/** The library of pictures in the console, and the pictures themselves for readers. */
package org.menhu.portal.media.web;
