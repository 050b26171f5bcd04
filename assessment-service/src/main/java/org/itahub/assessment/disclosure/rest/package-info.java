/** Disclosures over HTTP. */
package org.itahub.assessment.disclosure.rest;
