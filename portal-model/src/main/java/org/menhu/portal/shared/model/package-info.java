/** What every feature builds on: values, the base entity, permissions, configuration. Knows no feature. */
package org.menhu.portal.shared.model;
