package org.itahub.assessment.disclosure.rest;

import java.util.List;
import java.util.function.Function;
import org.itahub.platform.http.PageRequest;

/** Parts of a list that a framework bounds, so that it can be read as a whole. */
final class Listed {

    private Listed() {}

    /** What comes behind the cursor; from the beginning where the list no longer has what the cursor names. */
    static <T> List<T> behind(List<T> all, Function<T, String> key, PageRequest page) {
        return page.after()
                .map(last -> {
                    List<String> keys = all.stream().map(key).toList();
                    return all.subList(keys.indexOf(last) + 1, all.size());
                })
                .orElse(all);
    }
}
