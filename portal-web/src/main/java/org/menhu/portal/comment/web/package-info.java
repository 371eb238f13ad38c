/** Comments below an article: the list and the form, reports and appeals, and the policy in the console. */
package org.menhu.portal.comment.web;
