/** Sets of documents and what is written of them. */
package org.itahub.reporting.documentset.store;
