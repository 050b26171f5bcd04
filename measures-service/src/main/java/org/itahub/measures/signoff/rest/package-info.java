/** Sign-off chains over HTTP. */
package org.itahub.measures.signoff.rest;
