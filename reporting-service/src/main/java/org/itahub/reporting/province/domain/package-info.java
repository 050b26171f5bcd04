/** The figures by which a province answers for its agencies, plain Java. */
package org.itahub.reporting.province.domain;
