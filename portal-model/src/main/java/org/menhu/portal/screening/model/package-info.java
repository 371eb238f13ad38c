/** What is known of a text before a person has decided on it. Knows texts, not comments. */
package org.menhu.portal.screening.model;
