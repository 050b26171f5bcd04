/** How Thai documents and messages write digits and dates. */
package org.itahub.platform.thai;
