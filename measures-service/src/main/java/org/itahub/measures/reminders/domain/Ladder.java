package org.itahub.measures.reminders.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The ladder of reminders. A rung is worth sending from its moment until the next one's to the same recipient; one that
 * announces the due date until that date is over; none once the quarter is closed. A moved deadline moves the rungs that
 * are not in the ledger yet, and none comes twice.
 *
 * @param hour when on a rung's day it is sent
 * @param zone whose days are meant
 */
public record Ladder(LocalTime hour, ZoneId zone) {
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    /**
     * What is to be entered into the ledger now.
     *
     * @param ledger the steps that are in it already
     */
    public List<Decision> due(Standing standing, Collection<Step> ledger, Instant now) {
        return Step.all().stream()
                .filter(step -> !ledger.contains(step))
                .filter(step -> !now.isBefore(moment(step.rung(), standing)))
                .map(step -> decide(step, standing, now))
                .toList();
    }

    /**
     * When the quarter must be looked at again: at the next rung, but once it has opened at least daily. Where its deadline
     * is moved it must be looked at before.
     *
     * @param ledger the steps that are in it, those of {@link #due} included
     * @return empty when the ladder is climbed
     */
    public Optional<Instant> next(Standing standing, Collection<Step> ledger, Instant now) {
        Instant tomorrow = now.plus(LONGEST_PAUSE);
        return Step.all().stream()
                .filter(step -> !ledger.contains(step))
                .map(step -> moment(step.rung(), standing))
                .min(Instant::compareTo)
                .map(moment -> moment.isAfter(tomorrow) && opened(standing, now) ? tomorrow : moment);
    }

    /** When a rung is to be sent. */
    public Instant moment(Rung rung, Standing standing) {
        return day(rung, standing).atTime(hour).atZone(zone).toInstant();
    }

    private Decision decide(Step step, Standing standing, Instant now) {
        if (publishedLater(step.rung(), standing)) {
            return new Decision.Skip(step, SkipReason.PLAN_LATER);
        }
        if (overtaken(step, standing, now)) {
            return new Decision.Skip(step, SkipReason.OVERTAKEN);
        }
        if (standing.deadline().lockedOn(dayOf(now))) {
            return new Decision.Skip(step, SkipReason.LOCKED);
        }
        if (standing.answered()) {
            return new Decision.Skip(step, SkipReason.ANSWERED);
        }
        return new Decision.Send(step);
    }

    /** By the day: who publishes in the morning is still reminded of what is due on that day. */
    private boolean publishedLater(Rung rung, Standing standing) {
        return dayOf(standing.planPublishedAt()).isAfter(day(rung, standing));
    }

    private boolean overtaken(Step step, Standing standing, Instant now) {
        boolean announcedIsPast = step.rung().looksAhead()
                && dayOf(now).isAfter(standing.deadline().dueDate());
        boolean laterIsDue = Step.all().stream()
                .filter(later -> later.recipient() == step.recipient())
                .filter(later -> later.rung().compareTo(step.rung()) > 0)
                .anyMatch(later -> !now.isBefore(moment(later.rung(), standing)));
        return announcedIsPast || laterIsDue;
    }

    private boolean opened(Standing standing, Instant now) {
        return !now.isBefore(moment(Rung.OPENED, standing));
    }

    private LocalDate day(Rung rung, Standing standing) {
        return rung.day(standing.quarter(), standing.deadline().dueDate());
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
