/** Own wordings over HTTP. */
package org.itahub.reporting.document.wording.rest;
