/** One shape for every refusal: RFC 9457 with a stable code, in Thai or English, and nothing of the inside. */
package org.itahub.platform.problem;
