/** {@code /api/v1/agencies/{code}/trends}. */
package org.itahub.assessment.trend.rest;
