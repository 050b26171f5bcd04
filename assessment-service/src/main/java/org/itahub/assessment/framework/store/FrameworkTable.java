package org.itahub.assessment.framework.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class FrameworkTable implements PanacheRepositoryBase<FrameworkEntity, FrameworkEntity.Key> {}
