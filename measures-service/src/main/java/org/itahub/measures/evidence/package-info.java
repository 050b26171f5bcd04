/**
 * Evidence of quarterly progress, links and files: what can be done with it, one class each. How files are received and
 * stored is {@code org.itahub.platform.files}.
 */
package org.itahub.measures.evidence;
