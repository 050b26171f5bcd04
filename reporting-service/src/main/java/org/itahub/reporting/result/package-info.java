/** Published results, frozen by their revision: the event says that there is one, REST says what is in it. */
package org.itahub.reporting.result;
