package org.itahub.assessment.agency;

/** Kinds of local agencies; OTHER covers the special ones. */
public enum AgencyType {
    PAO,
    CITY_MUNICIPALITY,
    TOWN_MUNICIPALITY,
    SUBDISTRICT_MUNICIPALITY,
    SAO,
    OTHER
}
