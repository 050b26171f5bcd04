/**
 * Editions: documents that an agency or a province issued. What one says and the bytes of its PDF are kept and never change, so that
 * anybody can tell a copy of it from something else.
 */
package org.itahub.reporting.edition;
