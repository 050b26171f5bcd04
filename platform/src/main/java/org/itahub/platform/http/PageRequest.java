package org.itahub.platform.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Which part of a list is wanted; to be taken as {@code @BeanParam}. */
public class PageRequest {
    static final int MAX_LIMIT = 500;
    private static final Wording FOREIGN_CURSOR =
            Wording.of("ไม่ใช่ cursor ที่ระบบนี้ออกให้", "is no cursor of this service");

    @Parameter(description = "How many entries at most, 1 to 500")
    @QueryParam("limit")
    @DefaultValue("50")
    String limit;

    @Parameter(description = "Where to go on: taken from the Link header's next address")
    @QueryParam("cursor")
    String cursor;

    @Parameter(description = "Field to sort by; the operation says which")
    @QueryParam("sort")
    String sort;

    /** @return 1 to 500 */
    public int limit() {
        if (!limit.matches("\\d{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MAX_LIMIT) {
            throw invalid("limit", Wording.of("ต้องเป็น 1 ถึง 500", "must be 1 to 500"));
        }
        return Integer.parseInt(limit);
    }

    /** The key of the last entry already seen, as the list's own code wrote it into the cursor. */
    public Optional<String> after() {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (key.indexOf('\0') >= 0) {
                throw invalid("cursor", FOREIGN_CURSOR);
            }
            return Optional.of(key);
        } catch (IllegalArgumentException e) {
            throw invalid("cursor", FOREIGN_CURSOR);
        }
    }

    /** The same for lists whose key is a number. */
    public long afterNumber(long otherwise) {
        try {
            return after().map(Long::parseLong).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw invalid("cursor", FOREIGN_CURSOR);
        }
    }

    /** @return the wanted sort key, one of {@code allowed}; {@code otherwise} where none is given */
    public String sort(Set<String> allowed, String otherwise) {
        if (sort == null) {
            return otherwise;
        }
        if (!allowed.contains(sort)) {
            String choice = String.join(", ", allowed.stream().sorted().toList());
            throw invalid("sort", Wording.of("เลือกได้จาก " + choice, "must be one of " + choice));
        }
        return sort;
    }

    /** The cursor with which a list goes on behind the entry of that key. */
    public static String cursorAfter(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem invalid(String parameter, Wording message) {
        PlatformProblem type = PlatformProblem.INVALID_VALUE;
        return Problem.of(type, parameter).with(List.of(new Fault(parameter, type.code(), message)));
    }
}
