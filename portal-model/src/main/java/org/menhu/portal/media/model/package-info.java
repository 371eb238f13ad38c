/** Uploaded pictures: what is known of them. The bytes are kept by the media store. */
package org.menhu.portal.media.model;
