/** {@code /api/v1/framework-drafts}. */
package org.itahub.assessment.framework.draft.rest;
