package org.itahub.assessment.framework.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "framework")
@IdClass(FrameworkEntity.Key.class)
class FrameworkEntity {

    record Key(int fiscalYear, int version) implements Serializable {}

    @Id
    @Column(name = "fiscal_year")
    int fiscalYear;

    @Id
    int version;

    @JdbcTypeCode(SqlTypes.JSON)
    String content;

    @Column(name = "posted_by")
    String postedBy;

    @Column(name = "posted_at")
    OffsetDateTime postedAt;
}
