/** Which rung of the ladder is due to whom, and what became of it, in plain Java with time as an argument. */
package org.itahub.measures.reminders.domain;
