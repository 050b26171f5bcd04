/** How imported sheets are known again, and how cells are read. */
package org.itahub.assessment.imports.domain;
