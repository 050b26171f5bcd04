package org.itahub.assessment.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A unit of an agency, such as the clerk's office or the finance division. */
public record AgencyUnit(
        @NotBlank @Size(max = 50) String code,
        @NotBlank @Size(max = 300) String nameTh,
        @NotBlank @Size(max = 300) String nameEn) {}
