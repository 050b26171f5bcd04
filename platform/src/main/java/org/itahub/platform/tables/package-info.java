/** Tables as officers send and take them, XLSX or CSV, read forgivingly and within bounds; plain Java. */
package org.itahub.platform.tables;
