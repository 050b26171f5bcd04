/** {@code /api/v1/agencies}. */
package org.itahub.assessment.agency.rest;
