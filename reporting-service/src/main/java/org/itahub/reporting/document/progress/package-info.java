/**
 * How a plan is carried out, as documents: a quarter, the quarters so far, and the year (O43). Only what the supervisor
 * accepted is shown to the public; of a report under review a document says that it is there, not what it says.
 */
package org.itahub.reporting.document.progress;
