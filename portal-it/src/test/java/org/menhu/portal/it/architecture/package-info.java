/** Keeps {@code docs/architecture.md} true: its rules, its table of features and its size budgets. */
package org.menhu.portal.it.architecture;
