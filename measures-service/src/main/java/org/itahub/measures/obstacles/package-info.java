/**
 * What stands in the way of measures: the hub's coded list, and the register of which obstacles recur across a province
 * and what helped. It only reads what progress stores, so it stays flat.
 */
package org.itahub.measures.obstacles;
