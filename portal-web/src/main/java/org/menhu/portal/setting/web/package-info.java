/** The settings page, and how the settings shape every page. */
package org.menhu.portal.setting.web;
