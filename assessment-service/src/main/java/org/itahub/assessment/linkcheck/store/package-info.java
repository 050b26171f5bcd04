/** Links and hosts in tables {@code link_check} and {@code link_host}. */
package org.itahub.assessment.linkcheck.store;
