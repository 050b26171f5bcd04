/** Plans over HTTP. The plan as others see it is one document, which {@code plan.published} carries too. */
package org.itahub.measures.plan.rest;
