/** The record of every write, which nobody can edit. */
package org.itahub.platform.audit;
