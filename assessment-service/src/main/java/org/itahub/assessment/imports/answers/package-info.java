/** Survey answers by the million: one thread reads and checks them while another copies them into the database. */
package org.itahub.assessment.imports.answers;
