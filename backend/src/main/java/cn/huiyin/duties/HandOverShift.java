package cn.huiyin.duties;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A shift ends: its open list goes to the next, as it stands, with a word about it; who takes it over does so by name. */
@Service
public class HandOverShift {

    /** The longest note, in characters. */
    public static final int LONGEST = 1000;

    /** More than one shift ever has open. */
    private static final int MOST = 500;

    /** Handed over or taken, or what stands against it. */
    public sealed interface Outcome {
        record Done(UUID handoverId) implements Outcome {}

        record NothingToHandOver() implements Outcome {}

        record NoteTooLong() implements Outcome {}

        record Taken() implements Outcome {}

        record Own() implements Outcome {}
    }

    private final JdbcClient jdbc;
    private final DutyPages pages;
    private final ShiftHandovers handovers;
    private final Clock clock;

    HandOverShift(JdbcClient jdbc, DutyPages pages, ShiftHandovers handovers, Clock clock) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.handovers = handovers;
        this.clock = clock;
    }

    /** Hands over what the caller's role has to do now. */
    @Transactional
    public Outcome handOver(String note) {
        Scope scope = Scope.current();
        if (note.strip().length() > LONGEST) {
            return new Outcome.NoteTooLong();
        }
        List<UUID> open =
                pages
                        .page(new DutyPages.Wish(true, List.of(DutyState.OPEN), null, null, false, null, null), MOST)
                        .stream()
                        .map(DutyView::id)
                        .toList();
        if (open.isEmpty() && note.isBlank()) {
            return new Outcome.NothingToHandOver();
        }
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into shift_handovers (company_id, estate_id, id, role, department_id, handed_by, handed_at,
                            duty_ids, note)
                        values (:company, :estate, :id, :role, :department, :by, :now, :duties, :note)""")
                .param("company", scope.company())
                .param("estate", scope.estate())
                .param("id", id)
                .param("role", String.valueOf(scope.role()))
                .param("department", scope.departmentId())
                .param("by", scope.membership())
                .param("now", Timestamp.from(clock.instant()))
                .param("duties", open.toArray(UUID[]::new))
                .param("note", note.strip())
                .update();
        return new Outcome.Done(id);
    }

    /** Takes one over, in the caller's name: of two at once one wins. */
    @Transactional
    public Outcome takeOver(UUID handoverId) {
        ShiftHandover handover = handovers.locked(handoverId);
        if (handover.takenAt() != null) {
            return new Outcome.Taken();
        }
        if (handover.own()) {
            return new Outcome.Own();
        }
        jdbc.sql("""
                        update shift_handovers set taken_by = :by, taken_at = :now
                        where company_id = :company and id = :id""")
                .param("by", Scope.current().membership())
                .param("now", Timestamp.from(clock.instant()))
                .param("company", Scope.current().company())
                .param("id", handoverId)
                .update();
        return new Outcome.Done(handoverId);
    }
}
