/** Documents over HTTP. */
package org.itahub.reporting.document.rest;
