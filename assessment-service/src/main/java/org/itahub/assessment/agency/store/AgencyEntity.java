package org.itahub.assessment.agency.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.AgencyType;
import org.itahub.assessment.agency.AgencyUnit;
import org.itahub.assessment.agency.VersionedAgency;

@Entity
@Table(name = "agency")
class AgencyEntity {

    @Id
    String code;

    @Column(name = "name_th")
    String nameTh;

    @Column(name = "name_en")
    String nameEn;

    @Enumerated(EnumType.STRING)
    AgencyType type;

    String province;

    String district;

    @JdbcTypeCode(SqlTypes.JSON)
    List<AgencyUnit> units;

    long version;

    void take(Agency agency, long newVersion) {
        nameTh = agency.nameTh();
        nameEn = agency.nameEn();
        type = agency.type();
        province = agency.province();
        district = agency.district();
        units = agency.units();
        version = newVersion;
    }

    Agency toAgency() {
        return new Agency(code, nameTh, nameEn, type, province, district, units);
    }

    VersionedAgency toVersioned() {
        return new VersionedAgency(toAgency(), version);
    }
}
