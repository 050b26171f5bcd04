/** Evidence over HTTP. */
package org.itahub.measures.evidence.rest;
