package org.itahub.assessment.agency.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AgencyTable implements PanacheRepositoryBase<AgencyEntity, String> {}
