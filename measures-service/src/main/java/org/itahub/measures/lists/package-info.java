/** Pages of long lists that many read and few change: written once, and sent again as long as they hold. */
package org.itahub.measures.lists;
