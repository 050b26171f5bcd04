/**
 * Files that a service keeps for its callers: how they are received, looked into, stored, given back and swept. Which of
 * them are named, and in which words one is refused, the service says as {@link org.itahub.platform.files.FileOwner}.
 */
package org.itahub.platform.files;
