/**
 * The library of measures that the hub keeps: what to do about an indicator or item, to be taken into a plan. Entries are
 * shipped with the service and loaded at start; the hub's administrators add, replace and withdraw them.
 */
package org.itahub.measures.library;
