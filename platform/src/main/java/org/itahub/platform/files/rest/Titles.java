package org.itahub.platform.files.rest;

import java.util.List;
import org.itahub.platform.files.domain.Title;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Titles as they stand in requests. */
public final class Titles {
    private static final Wording EXPECTED = Wording.of(
            "ต้องเป็นข้อความ 1 ถึง " + Title.LONGEST + " อักขระ",
            "must be a text of 1 to " + Title.LONGEST + " characters");

    private Titles() {}

    /** @throws Problem 400 {@code invalid-value} */
    public static String require(String given, String place) {
        return Title.read(given).orElseThrow(() -> {
            PlatformProblem type = PlatformProblem.INVALID_VALUE;
            return Problem.of(type, place).with(List.of(new Fault(place, type.code(), EXPECTED)));
        });
    }
}
