/**
 * Sign-off in plain Java: a chain of posts that differs per agency, each holder signing in turn or giving back with a
 * reason. It knows nothing of what is signed.
 */
package org.itahub.measures.signoff.domain;
