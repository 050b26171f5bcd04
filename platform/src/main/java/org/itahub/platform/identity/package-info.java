/** Who may touch what: roles and reach read from the bearer token. */
package org.itahub.platform.identity;
