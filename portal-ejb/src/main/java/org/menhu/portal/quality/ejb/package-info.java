/** Checks texts before they are published: one rule a class. Knows texts, not articles. */
package org.menhu.portal.quality.ejb;
