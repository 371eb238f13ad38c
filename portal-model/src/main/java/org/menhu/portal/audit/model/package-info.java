/** The record of who did what, when, and with what result. Knows no other feature. */
package org.menhu.portal.audit.model;
