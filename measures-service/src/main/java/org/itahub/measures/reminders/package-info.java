/**
 * The reminder ladder: each rung of each quarter reaches each recipient once as an event, and the ledger says who was
 * reminded of what, and when it was answered.
 */
package org.itahub.measures.reminders;
