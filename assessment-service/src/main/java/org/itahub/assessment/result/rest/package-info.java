/** {@code /api/v1/agencies/{code}/assessments}: entering, publishing and reading results. */
package org.itahub.assessment.result.rest;
