/**
 * Next year's framework while it is being written: begun as a copy of another year's, changed as often as needed, faulty
 * in between, and published through the same door as a framework that is posted whole.
 */
package org.itahub.assessment.framework.draft;
