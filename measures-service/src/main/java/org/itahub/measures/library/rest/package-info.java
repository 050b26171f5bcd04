/** The library over HTTP. */
package org.itahub.measures.library.rest;
