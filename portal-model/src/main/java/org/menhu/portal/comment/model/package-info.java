/** What readers say below an article. */
package org.menhu.portal.comment.model;
