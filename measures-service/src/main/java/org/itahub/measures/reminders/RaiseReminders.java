package org.itahub.measures.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.itahub.measures.MeasuresConfig;
import org.itahub.measures.reminders.domain.Decision;
import org.itahub.measures.reminders.domain.Ladder;
import org.itahub.measures.reminders.domain.SkipReason;
import org.itahub.measures.reminders.domain.Standing;
import org.itahub.measures.reminders.domain.Step;
import org.itahub.platform.events.Outbox;
import org.itahub.platform.events.OutboxMessage;
import org.itahub.platform.events.Topics;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * Enters what is due into the ledger, with its events, a batch of quarters in each transaction and each in a handful of
 * statements. Any number of replicas may do so at once: a quarter that one works on is passed over by the others.
 */
@ApplicationScoped
public class RaiseReminders {
    private static final Duration WITHOUT_PLAN = Duration.ofDays(1);

    private final Watches watches;
    private final Standings standings;
    private final Ledger ledger;
    private final WriteTexts texts;
    private final TextTemplates templates;
    private final Links links;
    private final Outbox outbox;
    private final Ladder ladder;
    private final int batch;

    RaiseReminders(
            Watches watches,
            Standings standings,
            Ledger ledger,
            WriteTexts texts,
            TextTemplates templates,
            Links links,
            Outbox outbox,
            MeasuresConfig config) {
        this.watches = watches;
        this.standings = standings;
        this.ledger = ledger;
        this.texts = texts;
        this.templates = templates;
        this.links = links;
        this.outbox = outbox;
        this.ladder = new Ladder(config.reminders().hour(), BangkokTime.ZONE);
        this.batch = config.reminders().batch();
    }

    /** @return whether a full batch was due, so that more may be */
    @Transactional
    public boolean nextBatch(Instant now) {
        List<Watches.Watch> due = watches.claim(now, batch);
        if (due.isEmpty()) {
            return false;
        }
        Map<Watches.Watch, AgencyQuarter> quarters = standings.of(due);
        Map<Watches.Watch, Optional<Instant>> nextLooks = new HashMap<>();
        List<Ledger.Entry> entries = new ArrayList<>();
        Map<UUID, OutboxMessage> events = new LinkedHashMap<>();
        for (Watches.Watch watch : due) {
            AgencyQuarter quarter = quarters.get(watch);
            if (quarter == null) {
                nextLooks.put(watch, Optional.of(now.plus(WITHOUT_PLAN)));
            } else {
                nextLooks.put(watch, decide(quarter, now, entries, events));
            }
        }
        Set<UUID> entered = ledger.enter(entries);
        events.keySet().retainAll(entered);
        outbox.appendAll(events);
        watches.lookAgain(nextLooks);
        return due.size() == batch;
    }

    private Optional<Instant> decide(
            AgencyQuarter quarter, Instant now, List<Ledger.Entry> entries, Map<UUID, OutboxMessage> events) {
        Standing standing = quarter.standing();
        Set<Step> known = new HashSet<>(quarter.ledger());
        for (Decision decision : ladder.due(standing, quarter.ledger(), now)) {
            UUID id = UUID.randomUUID();
            switch (decision) {
                case Decision.Skip(Step step, SkipReason reason) ->
                    entries.add(entry(id, step, quarter, reason, null, now));
                case Decision.Send(Step step) -> {
                    Texts written =
                            texts.of(step, quarter.agency(), standing, LocalDate.ofInstant(now, BangkokTime.ZONE));
                    entries.add(entry(id, step, quarter, null, written, now));
                    events.put(id, event(id, step, quarter, written, now));
                }
            }
            known.add(decision.step());
        }
        return ladder.next(standing, known, now);
    }

    private OutboxMessage event(UUID id, Step step, AgencyQuarter quarter, Texts written, Instant now) {
        Post post = templates.post(step.recipient(), quarter.agency().province());
        return new OutboxMessage(
                Topics.REMINDERS,
                ReminderRaised.TYPE,
                quarter.agency().code(),
                "reminders/" + id,
                ReminderRaised.of(id, step, quarter, post, written, links, now));
    }

    private static Ledger.Entry entry(
            UUID id, Step step, AgencyQuarter quarter, SkipReason skipped, Texts written, Instant now) {
        Standing standing = quarter.standing();
        return new Ledger.Entry(
                id,
                quarter.agency().code(),
                quarter.agency().province(),
                standing.quarter().year().value(),
                standing.quarter().quarter().number(),
                step.rung(),
                step.recipient(),
                skipped,
                now,
                standing.deadline().dueDate(),
                standing.deadline().lockedFrom(),
                standing.planned().size(),
                standing.outstanding(),
                written);
    }
}
