/**
 * Quarterly progress in plain Java: what a report must say to count for O43, how it goes from draft to accepted, and
 * when it is due. The present moment is always an argument.
 */
package org.itahub.measures.progress.domain;
