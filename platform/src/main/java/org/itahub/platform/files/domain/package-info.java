/** What may be kept as a file or stand as a link, and under which name. Plain Java: no framework, no clock, no files. */
package org.itahub.platform.files.domain;
