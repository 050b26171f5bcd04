/** When an item is complete, what a finding must say, and how findings of several become one. Plain Java. */
package org.itahub.assessment.disclosure.domain;
