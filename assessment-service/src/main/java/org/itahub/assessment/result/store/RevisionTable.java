package org.itahub.assessment.result.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RevisionTable implements PanacheRepository<RevisionEntity> {}
