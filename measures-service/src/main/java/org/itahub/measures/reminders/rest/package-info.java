/** Reminders over HTTP: the ledger for who polls it, and acknowledgements. */
package org.itahub.measures.reminders.rest;
