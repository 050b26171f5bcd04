/** What can be done with quarterly progress: write it, submit it, accept or return it, read it; one class each. */
package org.itahub.measures.progress;
