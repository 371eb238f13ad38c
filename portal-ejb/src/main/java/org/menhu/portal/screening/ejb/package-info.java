/**
 * Judges texts by rules, and lets rules be written, tried and published. Knows texts and what is told of their writers, not
 * comments.
 */
package org.menhu.portal.screening.ejb;
