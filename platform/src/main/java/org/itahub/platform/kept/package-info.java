/**
 * Answers that many read and few change: written once, kept in memory as they go out, and sent again as long as they hold.
 * Whether they hold the database says, in one question that all requests waiting at the moment share.
 */
package org.itahub.platform.kept;
