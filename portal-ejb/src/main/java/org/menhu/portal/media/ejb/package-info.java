/** The picture library: taking uploads in safely, keeping their files, describing and deleting them. Knows no article. */
package org.menhu.portal.media.ejb;
