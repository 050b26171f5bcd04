/** What published documents state, held against what their parts give: on each entry and import, and whenever asked. */
package org.itahub.assessment.reconciliation;
