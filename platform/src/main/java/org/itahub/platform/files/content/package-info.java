/** What a file is, told from its bytes alone: never from its name, and without unpacking more than a table of contents. */
package org.itahub.platform.files.content;
