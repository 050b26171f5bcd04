/** What the read model holds of a province. */
package org.itahub.reporting.province.store;
