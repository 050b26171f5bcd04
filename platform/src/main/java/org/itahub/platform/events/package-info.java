/** How a change becomes an event and an event its effect: outbox, relay, inbox, dead letters, all at least once and in effect once. */
package org.itahub.platform.events;
