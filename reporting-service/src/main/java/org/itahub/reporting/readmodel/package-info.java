/** What all parts of the read model share: tolerant reading of other services' JSON, and one moment's view of it. */
package org.itahub.reporting.readmodel;
