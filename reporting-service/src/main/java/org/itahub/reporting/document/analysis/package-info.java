/**
 * What documents say of an agency's year: parts that several documents share, each a list of blocks, and the documents
 * that are put together from them.
 */
package org.itahub.reporting.document.analysis;
