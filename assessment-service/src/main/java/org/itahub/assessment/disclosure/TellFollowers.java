package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.disclosure.domain.Outcome;
import org.itahub.assessment.disclosure.domain.StepKind;

/** Keeps in the history of items that build on another that they fell with it, or that it no longer brings them down. */
@ApplicationScoped
class TellFollowers {

    private final Dependencies dependencies;
    private final HoldDisclosure hold;
    private final DisclosureJournal journal;

    TellFollowers(Dependencies dependencies, HoldDisclosure hold, DisclosureJournal journal) {
        this.dependencies = dependencies;
        this.hold = hold;
        this.journal = journal;
    }

    /** @param before what held for the item until now */
    @Transactional(Transactional.TxType.MANDATORY)
    void decided(DisclosureYear year, String item, Optional<Outcome> before, Outcome decided) {
        if (before.filter(Outcome::isLost).isPresent() == decided.isLost()) {
            return;
        }
        for (String follower : dependencies.followersOf(year.fiscalYear(), item)) {
            Disclosure disclosure = hold.of(year, follower);
            if (decided.isLost()) {
                journal.tell(
                        StepKind.FELL,
                        year,
                        disclosure,
                        null,
                        decided.follower(item).finding());
            } else {
                journal.tell(StepKind.ROSE, year, disclosure, null, Map.of("basis", item));
            }
        }
    }
}
