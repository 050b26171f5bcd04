/** What a result tells the agency: what is urgent, what each weak item costs, how the years compare, how figures arose. */
package org.itahub.assessment.analysis.domain;
