package org.itahub.assessment.result.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "assessment")
class AssessmentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "agency_code", updatable = false)
    String agencyCode;

    @Column(name = "fiscal_year", updatable = false)
    int fiscalYear;

    @Column(name = "framework_version", updatable = false)
    int frameworkVersion;

    long version;
}
