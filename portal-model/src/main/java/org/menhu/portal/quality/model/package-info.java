/** What is found in a text before it is published, and how much it matters. Knows texts, not articles. */
package org.menhu.portal.quality.model;
