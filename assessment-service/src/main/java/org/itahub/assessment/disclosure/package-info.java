/**
 * What agencies disclose on the web, item by item (OIT): what they enter, which of it answers no more, what assessors find,
 * and how a finding is contested. One class for each thing that can be done.
 */
package org.itahub.assessment.disclosure;
