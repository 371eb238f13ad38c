/** The workshop of rules: their list, words, versions, the box to try texts, and the replay. */
package org.menhu.portal.screening.web;
