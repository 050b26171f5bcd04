/** The operator's way back: the read model made anew from the topics, to the same content. */
package org.itahub.reporting.rebuild;
