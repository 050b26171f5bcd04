/**
 * The mail consumer's address book and who may set it. Setting is the hub's part, which knows agencies and reach; the
 * consumer only looks addresses up.
 */
package org.itahub.measures.mail.addresses;
