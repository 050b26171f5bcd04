/** What can be done with a measures plan: draft it, fill it, submit it, sign it, read it; one class each. */
package org.itahub.measures.plan;
