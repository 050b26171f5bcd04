/**
 * The measures plan of a fiscal year (O42) as a document: one content, laid out in the five ways in which agencies are
 * used to publish it.
 */
package org.itahub.reporting.document.measures;
