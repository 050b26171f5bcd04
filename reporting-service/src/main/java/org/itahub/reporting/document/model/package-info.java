/**
 * What a document says, before any format: plain Java without a word of layout or of the field, so that every format is
 * written from the same figures and texts.
 */
package org.itahub.reporting.document.model;
