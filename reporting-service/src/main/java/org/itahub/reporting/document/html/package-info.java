/** Documents as pages in the house style, for browsers and, set by {@code pdf}, for paper. */
package org.itahub.reporting.document.html;
