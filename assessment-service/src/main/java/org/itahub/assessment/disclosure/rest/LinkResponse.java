package org.itahub.assessment.disclosure.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.disclosure.DisclosedLink;
import org.itahub.assessment.linkcheck.domain.LinkFault;
import org.itahub.assessment.linkcheck.domain.LinkState;
import org.itahub.assessment.linkcheck.domain.Probe;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * A link at an item, and what came of looking at it.
 *
 * @param state UNCHECKED: not looked at yet; REACHED; FAILING: it did not answer and is tried again; DEAD;
 *     NOT_CHECKED: the host does not want it looked at
 * @param reason why it was not reached
 * @param notCheckedBecause robots.txt, where it was not looked at
 * @param answeredBy the address behind all redirects
 * @param contentHash SHA-256 of what was read
 * @param whole false where the content is longer than what was read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DisclosedLink", examples = """
                {"item": "O1", "topicTh": "โครงสร้างหน่วยงาน", "topicEn": "Structure", \
                "url": "https://www.example.go.th/structure", "state": "DEAD", "reason": "NOT_FOUND", "status": 404, \
                "checkedAt": "2022-04-22T08:00:00+07:00", "lastSeenAt": "2022-03-04T08:00:00+07:00", \
                "deadSince": "2022-04-22T08:00:00+07:00"}""")
public record LinkResponse(
        @Schema(examples = "O1") String item,
        String topicTh,
        String topicEn,
        String url,

        @Schema(enumeration = {"UNCHECKED", "REACHED", "FAILING", "DEAD", "NOT_CHECKED"})
        String state,

        LinkFault reason,
        String notCheckedBecause,
        Integer status,
        String title,
        String contentHash,
        Boolean whole,
        String answeredBy,
        OffsetDateTime checkedAt,
        OffsetDateTime lastSeenAt,
        OffsetDateTime deadSince) {

    private static final String ROBOTS = "robots.txt";

    static LinkResponse of(DisclosedLink link) {
        LinkState state = link.state();
        Probe.Reached reached = state.last().orElse(null) instanceof Probe.Reached it ? it : null;
        Probe.Failed failed = state.last().orElse(null) instanceof Probe.Failed it ? it : null;
        boolean withheld = state.last().orElse(null) instanceof Probe.Withheld;
        return new LinkResponse(
                link.item().code(),
                link.item().topic().th(),
                link.item().topic().en(),
                link.link(),
                withheld ? "NOT_CHECKED" : name(state, reached),
                failed == null ? null : failed.fault(),
                withheld ? ROBOTS : null,
                status(reached, failed),
                reached == null ? null : reached.title().orElse(null),
                reached == null ? null : reached.contentHash(),
                reached == null ? null : reached.whole(),
                reached == null ? null : reached.answeredBy(),
                state.checkedAt().map(BangkokTime::of).orElse(null),
                state.lastSeenAt().map(BangkokTime::of).orElse(null),
                state.deadSince().map(BangkokTime::of).orElse(null));
    }

    private static String name(LinkState state, Probe.Reached reached) {
        if (state.isDead()) {
            return "DEAD";
        }
        if (reached != null) {
            return "REACHED";
        }
        return state.last().isPresent() ? "FAILING" : "UNCHECKED";
    }

    private static Integer status(Probe.Reached reached, Probe.Failed failed) {
        if (reached != null) {
            return reached.status();
        }
        return failed != null && failed.status().isPresent() ? failed.status().getAsInt() : null;
    }
}
