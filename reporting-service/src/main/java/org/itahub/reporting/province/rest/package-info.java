/** The province's figures over HTTP. */
package org.itahub.reporting.province.rest;
