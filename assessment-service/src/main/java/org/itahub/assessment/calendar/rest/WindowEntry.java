package org.itahub.assessment.calendar.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.calendar.domain.Window;

/** Days from the first to the last, both included. */
@Schema(name = "Window")
public record WindowEntry(@NotNull LocalDate first, @NotNull LocalDate last) {

    static WindowEntry of(Window window) {
        return new WindowEntry(window.first(), window.last());
    }

    Window toWindow() {
        return new Window(first, last);
    }
}
