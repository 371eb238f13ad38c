/** What {@code ./portal bench} measures, on this machine and in one run. It judges nothing in the suite: timings never decide a test. */
package org.menhu.portal.it.bench;
