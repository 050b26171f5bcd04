/** Sets of documents over HTTP. */
package org.itahub.reporting.documentset.rest;
