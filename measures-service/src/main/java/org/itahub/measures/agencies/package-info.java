/** This service's own copy of the agencies, kept from their events, and who may touch which of them. */
package org.itahub.measures.agencies;
