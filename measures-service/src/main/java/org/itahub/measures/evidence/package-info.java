/**
 * Evidence of quarterly progress, links and files: what can be done with it, one class each. The files themselves lie
 * behind one interface in {@code storage}; what a file is, {@code content} tells from its bytes.
 */
package org.itahub.measures.evidence;
