/** Drafts in the table {@code framework_draft}, at most one a year. */
package org.itahub.assessment.framework.draft.store;
