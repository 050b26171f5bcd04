/** Where the files lie: behind one interface, on disk or in an S3-compatible store. */
package org.itahub.platform.files.storage;
