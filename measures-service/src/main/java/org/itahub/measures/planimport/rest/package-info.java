/** Imports over HTTP. */
package org.itahub.measures.planimport.rest;
