/** A province at a glance, for those who answer for its agencies. */
package org.itahub.reporting.province;
