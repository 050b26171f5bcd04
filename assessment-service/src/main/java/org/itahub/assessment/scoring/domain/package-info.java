/** From results at any level of detail to every figure above them, exactly, with how each came about. */
package org.itahub.assessment.scoring.domain;
