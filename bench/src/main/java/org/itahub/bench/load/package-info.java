/** The load: connections that cost little, so that what is measured is at the other end of them. */
package org.itahub.bench.load;
