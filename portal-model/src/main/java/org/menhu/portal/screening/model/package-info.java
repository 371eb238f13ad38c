/** Rules on texts, and what they say of each before a person has decided on it. Knows texts, not comments. */
package org.menhu.portal.screening.model;
