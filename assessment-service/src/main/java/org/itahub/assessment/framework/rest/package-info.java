/** {@code /api/v1/frameworks}. */
package org.itahub.assessment.framework.rest;
