/** Statistics and the list of results, as JSON and CSV. */
package org.itahub.assessment.statistics.rest;
