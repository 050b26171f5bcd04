package org.itahub.assessment.linkcheck.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.itahub.assessment.linkcheck.CheckedLink;
import org.itahub.assessment.linkcheck.domain.LinkFault;
import org.itahub.assessment.linkcheck.domain.LinkState;
import org.itahub.assessment.linkcheck.domain.LinkTarget;
import org.itahub.assessment.linkcheck.domain.Probe;
import org.itahub.platform.sql.Sql;

/** Reads and writes what is known of links, and shares out which are looked at next. */
@ApplicationScoped
public class LinkStore {

    /** In place of a fault. */
    private static final String WITHHELD = "WITHHELD";

    private final Sql sql;

    LinkStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Makes a link known, to be looked at now unless that was done already and it answered. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String id, String link, Instant now) {
        String server = LinkTarget.of(link).map(LinkTarget::server).orElse("");
        sql.update("""
                INSERT INTO link_host (host, next_at) VALUES (?, '-infinity') ON CONFLICT DO NOTHING""", server);
        sql.update("""
                INSERT INTO link_check AS c (id, link, host, due_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET due_at = least(c.due_at, excluded.due_at)
                WHERE c.dead_since IS NOT NULL OR c.checked_at IS NULL""", id, link, server, at(now));
    }

    /** Has links looked at now that were not since that moment; tells how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int demand(Collection<String> ids, Instant now, Instant notSince) {
        return sql.update("""
                UPDATE link_check SET due_at = least(due_at, ?)
                WHERE id = ANY (?) AND (checked_at IS NULL OR checked_at < ?)""", at(now), ids.toArray(String[]::new), at(notSince));
    }

    /**
     * Takes one due link of each of some hosts that may be asked now. Until {@code leaseEnds} no other replica takes a link of
     * these hosts; a process that dies leaves them to the others from then on.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<CheckedLink> claim(Instant now, Instant leaseEnds, int hostsAtMost) {
        return sql.query("""
                WITH free AS (
                    SELECT h.host FROM link_host h
                    WHERE h.next_at <= ? AND EXISTS (
                        SELECT FROM link_check c WHERE c.host = h.host AND c.due_at <= ?)
                    ORDER BY h.next_at LIMIT ? FOR UPDATE OF h SKIP LOCKED),
                picked AS (
                    SELECT DISTINCT ON (c.host) c.id, c.host FROM link_check c JOIN free USING (host)
                    WHERE c.due_at <= ? ORDER BY c.host, c.due_at, c.id),
                held AS (
                    UPDATE link_host h SET next_at = ? FROM picked p WHERE h.host = p.host)
                UPDATE link_check c SET due_at = ? FROM picked p WHERE c.id = p.id RETURNING c.*""", LinkStore::read, at(now), at(now), hostsAtMost, at(now), at(leaseEnds), at(leaseEnds));
    }

    /** What is known of a link, kept from change by others until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<CheckedLink> lock(String id) {
        return sql.query("SELECT * FROM link_check WHERE id = ? FOR UPDATE", LinkStore::read, id).stream()
                .findFirst();
    }

    /** Notes what came of a look, when the next is due if one is, and from when on the host may be asked again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(CheckedLink link, Optional<Instant> dueAt, Instant hostFreeAt) {
        LinkState state = link.state();
        Columns columns = Columns.of(state.last().orElseThrow());
        sql.update(
                """
                UPDATE link_check SET due_at = ?, checked_at = ?, last_seen_at = ?, dead_since = ?, failures = ?,
                    fault = ?, status = ?, answered_by = ?, title = ?, content_hash = ?, whole = ? WHERE id = ?""",
                at(dueAt.orElse(null)),
                at(state.checkedAt().orElse(null)),
                at(state.lastSeenAt().orElse(null)),
                at(state.deadSince().orElse(null)),
                state.failures(),
                columns.fault(),
                columns.status(),
                columns.answeredBy(),
                columns.title(),
                columns.contentHash(),
                columns.whole(),
                link.id());
        sql.update("""
                UPDATE link_host SET next_at = ? FROM link_check c
                WHERE link_host.host = c.host AND c.id = ?""", at(hostFreeAt), link.id());
    }

    /** Those of the links that are known. */
    public List<CheckedLink> find(Collection<String> ids) {
        return sql.query(
                "SELECT * FROM link_check WHERE id = ANY (?)", LinkStore::read, (Object) ids.toArray(String[]::new));
    }

    private record Columns(
            String fault, Integer status, String answeredBy, String title, String contentHash, Boolean whole) {
        static Columns of(Probe probe) {
            return switch (probe) {
                case Probe.Reached reached ->
                    new Columns(
                            null,
                            reached.status(),
                            reached.answeredBy(),
                            reached.title().orElse(null),
                            reached.contentHash(),
                            reached.whole());
                case Probe.Withheld withheld -> new Columns(WITHHELD, null, null, null, null, null);
                case Probe.Failed failed ->
                    new Columns(
                            failed.fault().name(),
                            failed.status().isPresent() ? failed.status().getAsInt() : null,
                            null,
                            null,
                            null,
                            null);
            };
        }
    }

    private static CheckedLink read(ResultSet row) throws SQLException {
        Optional<Instant> checkedAt = instant(row, "checked_at");
        return new CheckedLink(
                row.getString("id"),
                row.getString("link"),
                new LinkState(
                        checkedAt.isPresent() ? Optional.of(probe(row)) : Optional.empty(),
                        checkedAt,
                        instant(row, "last_seen_at"),
                        instant(row, "dead_since"),
                        row.getInt("failures")));
    }

    private static Probe probe(ResultSet row) throws SQLException {
        String fault = row.getString("fault");
        Integer status = row.getObject("status", Integer.class);
        if (WITHHELD.equals(fault)) {
            return new Probe.Withheld();
        }
        return fault == null
                ? new Probe.Reached(
                        status,
                        row.getString("answered_by"),
                        Optional.ofNullable(row.getString("title")),
                        row.getString("content_hash"),
                        row.getBoolean("whole"))
                : new Probe.Failed(
                        LinkFault.valueOf(fault),
                        status == null ? OptionalInt.empty() : OptionalInt.of(status),
                        Optional.<Duration>empty());
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
