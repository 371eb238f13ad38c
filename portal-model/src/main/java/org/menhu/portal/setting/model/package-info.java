/** What the owner of the site has set. Knows no other feature. */
package org.menhu.portal.setting.model;
