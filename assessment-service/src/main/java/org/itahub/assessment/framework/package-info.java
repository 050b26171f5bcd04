/** Frameworks as versioned data: shipped for the first years, posted by a hub administrator for later ones. */
package org.itahub.assessment.framework;
