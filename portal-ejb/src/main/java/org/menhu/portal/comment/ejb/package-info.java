/** Sending and showing comments, by the policy, and following what moderation decides. */
package org.menhu.portal.comment.ejb;
