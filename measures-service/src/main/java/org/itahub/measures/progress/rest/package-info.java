/** Quarterly progress over HTTP. */
package org.itahub.measures.progress.rest;
