package org.itahub.assessment.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.OptionalInt;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.linkcheck.domain.LinkFault;
import org.itahub.assessment.linkcheck.domain.LinkState;
import org.itahub.assessment.linkcheck.domain.Probe;
import org.itahub.platform.fiscal.BangkokTime;

/** The data of {@code org.itahub.disclosure.link-dead.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkDead(
        String agencyCode,
        String agencyNameTh,
        String agencyNameEn,
        String province,
        int fiscalYear,
        String item,
        String topicTh,
        String topicEn,
        String link,
        LinkFault reason,
        Integer status,
        OffsetDateTime deadSince,
        OffsetDateTime lastSeenAt,
        LocalDate entryUntil,
        String warnings) {

    static final String TYPE = "org.itahub.disclosure.link-dead.v1";

    static LinkDead of(DisclosureYear year, Item item, String link, LinkState state, LocalDate entryUntil) {
        Agency agency = year.agency();
        if (!(state.last().orElseThrow() instanceof Probe.Failed failed)) {
            throw new IllegalArgumentException("A link that was reached is not dead");
        }
        OptionalInt status = failed.status();
        return new LinkDead(
                agency.code(),
                agency.nameTh(),
                agency.nameEn(),
                agency.province(),
                year.fiscalYear(),
                item.code(),
                item.topic().th(),
                item.topic().en(),
                link,
                failed.fault(),
                status.isPresent() ? status.getAsInt() : null,
                BangkokTime.of(state.deadSince().orElseThrow()),
                state.lastSeenAt().map(BangkokTime::of).orElse(null),
                entryUntil,
                year.path() + "/warnings");
    }
}
