/**
 * The surveys of a year: who may answer, the sheets that come in, and what they add up to. Sheets are anonymous: decision
 * 18 says how, and a test with every right in the database tries to undo it.
 */
package org.itahub.assessment.survey;
