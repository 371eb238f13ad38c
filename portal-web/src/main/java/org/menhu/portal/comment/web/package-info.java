/** Comments below an article, and their queue in the console. */
package org.menhu.portal.comment.web;
