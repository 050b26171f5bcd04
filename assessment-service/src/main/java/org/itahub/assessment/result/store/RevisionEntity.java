package org.itahub.assessment.result.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "assessment_revision")
class RevisionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne
    @JoinColumn(name = "assessment_id", updatable = false)
    AssessmentEntity assessment;

    @Column(updatable = false)
    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    String results;

    @JdbcTypeCode(SqlTypes.JSON)
    String published;

    String reason;

    @Column(precision = 5, scale = 2)
    BigDecimal total;

    @Column(name = "level_code")
    String levelCode;

    @Column(name = "published_at")
    OffsetDateTime publishedAt;
}
