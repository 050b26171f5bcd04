/** Entries of the library and how one becomes a measure of a plan, in plain Java. */
package org.itahub.measures.library.domain;
