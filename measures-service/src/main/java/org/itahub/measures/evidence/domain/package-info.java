/**
 * What may stand beside a progress report as evidence, and how much of it. Plain Java: no framework,
 * no clock, no files.
 */
package org.itahub.measures.evidence.domain;
