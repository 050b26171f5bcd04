/** Frameworks in the table {@code framework}, whose rows never change. */
package org.itahub.assessment.framework.store;
