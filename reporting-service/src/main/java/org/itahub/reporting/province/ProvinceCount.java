package org.itahub.reporting.province;

/**
 * A province that the hub serves.
 *
 * @param province Thai name
 * @param agencies how many of its agencies are known to the hub
 */
public record ProvinceCount(String province, int agencies) {}
