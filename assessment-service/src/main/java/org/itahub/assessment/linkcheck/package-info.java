/**
 * Looks at links that agencies give: whether they answer, with what, and since when not. Knows addresses of the web and
 * nothing of who gave them; who did is told of deaths as {@link org.itahub.assessment.linkcheck.DeathWatch}.
 */
package org.itahub.assessment.linkcheck;
