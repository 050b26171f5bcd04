/** QR codes, drawn for every format from the same modules. */
package org.itahub.reporting.document.code;
