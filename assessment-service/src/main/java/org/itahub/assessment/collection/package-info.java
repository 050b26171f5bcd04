/** Makes the draft of a result from what the hub itself counted and checked, exactly and without anybody typing it. */
package org.itahub.assessment.collection;
