/** The one result of every import, dry or real: what became of the rows, and why some were rejected. */
package org.itahub.platform.imports;
