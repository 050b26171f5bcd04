/** {@code /api/v1/frameworks/{from}/crosswalks/{to}}. */
package org.itahub.assessment.crosswalk.rest;
