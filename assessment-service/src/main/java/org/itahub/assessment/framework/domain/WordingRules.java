package org.itahub.assessment.framework.domain;

import static org.itahub.assessment.framework.domain.FrameworkRules.each;

import java.util.ArrayList;
import java.util.List;

/** Checks that all that people read of a framework is worded in Thai and in English. */
final class WordingRules {

    private final List<FrameworkFault> faults = new ArrayList<>();

    private WordingRules() {}

    /** Every wording that is missing, at its place. */
    static List<FrameworkFault> check(FrameworkContent content) {
        WordingRules rules = new WordingRules();
        each(content.instruments(), (n, it) -> rules.check("/instruments/" + n + "/name", it.name(), it.code()));
        each(content.indicators(), (n, it) -> rules.check("/indicators/" + n + "/name", it.name(), it.code()));
        each(content.subIndicators(), (n, it) -> rules.check("/subIndicators/" + n + "/name", it.name(), it.code()));
        each(content.items(), (n, it) -> rules.checkItem("/items/" + n, it));
        each(content.scales(), (n, it) -> rules.checkScale("/scales/" + n, it));
        each(content.levels(), (n, it) -> rules.check("/levels/" + n + "/name", it.name(), it.code()));
        return rules.faults;
    }

    private void checkItem(String path, Item item) {
        check(path + "/topic", item.topic(), item.code());
        each(item.parts(), (n, part) -> check(path + "/parts/" + n + "/topic", part.topic(), item.code()));
        each(item.requires(), (n, content) -> {
            check(path + "/requires/" + n + "/th", content.th(), item.code());
            check(path + "/requires/" + n + "/en", content.en(), item.code());
        });
    }

    private void checkScale(String path, Scale scale) {
        each(scale.steps(), (n, step) -> check(path + "/steps/" + n + "/label", step.label(), scale.code()));
    }

    /** @param path of the two fields without their endings */
    private void check(String path, Text text, String subject) {
        check(path + "Th", text.th(), subject);
        check(path + "En", text.en(), subject);
    }

    private void check(String path, String wording, String subject) {
        if (wording == null || wording.isBlank()) {
            faults.add(new FrameworkFault(FrameworkFault.Kind.WORDING_MISSING, path, subject));
        }
    }
}
