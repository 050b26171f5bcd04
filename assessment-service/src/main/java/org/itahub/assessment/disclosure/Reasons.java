package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.assessment.disclosure.domain.Reason;
import org.itahub.assessment.disclosure.store.ReasonStore;

/** Reads the coded reasons; migrations alone change them, so they are read once in the life of the process. */
@ApplicationScoped
public class Reasons {

    private final ReasonStore store;
    private volatile Map<String, Reason> byCode;

    Reasons(ReasonStore store) {
        this.store = store;
    }

    /** In the order in which they are offered. */
    public List<Reason> all() {
        return store.all();
    }

    public Optional<Reason> of(String code) {
        if (byCode == null) {
            byCode = all().stream().collect(Collectors.toUnmodifiableMap(Reason::code, Function.identity()));
        }
        return Optional.ofNullable(byCode.get(code));
    }
}
