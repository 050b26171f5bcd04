/** Loads the demonstration through the public APIs, with the tokens of the people who would do each step. */
package org.itahub.local.demo;
