/** What the columns of a spreadsheet mean and what its rows make of a plan, in plain Java. */
package org.itahub.measures.planimport.domain;
