package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.itahub.assessment.disclosure.store.DisclosureStore;
import org.itahub.assessment.framework.Frameworks;

/** Keeps an item to one writer at a time. */
@ApplicationScoped
class HoldDisclosure {

    private final DisclosureStore store;
    private final Frameworks frameworks;

    HoldDisclosure(DisclosureStore store, Frameworks frameworks) {
        this.store = store;
        this.frameworks = frameworks;
    }

    /**
     * The item, held until this transaction ends; begun where nobody has written to it. With the first item of an agency's
     * year its framework is settled, which waits for whoever posts that framework anew.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Disclosure of(DisclosureYear year, String item) {
        String code = year.agency().code();
        return store.lock(code, year.fiscalYear(), item).orElseGet(() -> {
            if (store.frameworkVersion(code, year.fiscalYear()).isEmpty()) {
                frameworks.holdYear(year.fiscalYear());
            }
            int version = store.frameworkVersion(code, year.fiscalYear())
                    .orElseGet(() -> frameworks.latest(year.fiscalYear()).version());
            store.begin(code, year.fiscalYear(), item, version);
            return store.lock(code, year.fiscalYear(), item).orElseThrow();
        });
    }
}
