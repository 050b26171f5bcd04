/** When the quarters of a plan are reported, due and closed, in plain Java. */
package org.itahub.measures.deadlines.domain;
