/**
 * The sentences that documents are made of. They are data: a catalogue for each kind of document and language, in
 * {@code document/texts}. An agency may put its own wording in a sentence's place; what that may contain is little and is
 * decided here. Qute fills the sentences in, with nothing within its reach but their variables.
 */
package org.itahub.reporting.document.text;
