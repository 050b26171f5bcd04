/**
 * The mail consumer, off by default: reads reminders from their topic, mails them to its own address book and
 * acknowledges them over HTTP. It is the reference for consumers and uses only what the contract gives to each of them:
 * the topic, the public API and a client of its own; nothing of the service's other features.
 */
package org.itahub.measures.mail;
