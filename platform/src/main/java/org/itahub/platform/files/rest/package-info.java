/** Files over HTTP: the headers of an upload, and downloads that are saved and never run. */
package org.itahub.platform.files.rest;
