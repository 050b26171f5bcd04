/** Editions over HTTP: for officers and programs, for the public with a copy in hand, and for agencies' websites. */
package org.itahub.reporting.edition.rest;
