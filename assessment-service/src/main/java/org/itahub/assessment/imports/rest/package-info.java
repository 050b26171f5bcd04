/** {@code /api/v1/imports} and {@code /api/v1/import-jobs}. */
package org.itahub.assessment.imports.rest;
