package org.itahub.reporting.document.text;

import java.util.List;
import java.util.Optional;

/**
 * A sentence of the catalogue, in one language.
 *
 * @param key by which documents ask for it, such as {@code introduction}
 * @param says where it stands and what it says
 * @param template its wording unless the agency has its own; blank where it then says nothing
 * @param variables all that its wording may be filled with
 */
public record Sentence(String key, String says, String template, List<Variable> variables) {
    public Sentence {
        variables = List.copyOf(variables);
    }

    /** True where only an agency's own wording says anything. */
    public boolean isSilent() {
        return template.isBlank();
    }

    public Optional<Variable> variable(String name) {
        return variables.stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst();
    }

    /** The examples of all its variables. */
    public Values examples() {
        var examples = Values.none();
        variables.forEach(variable -> examples.and(variable.name(), variable.example()));
        return examples;
    }
}
