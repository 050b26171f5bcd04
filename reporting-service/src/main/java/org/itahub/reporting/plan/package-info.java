/** Measures plans as published, and how far each agency's plan is. */
package org.itahub.reporting.plan;
