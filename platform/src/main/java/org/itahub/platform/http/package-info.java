/** The REST conventions that all services share: entity tags, pages, idempotency keys, guards. */
package org.itahub.platform.http;
