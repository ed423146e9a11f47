package cn.huiyin.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks over entries in the order of cases and sequences and holds each to the one before it. */
final class ChainCheck {

    private final UUID companyId;
    private final List<TimelineFlaw> flaws = new ArrayList<>();
    private @Nullable StoredEntry current;
    private Chain chain = Chain.EMPTY;
    private final SortedSet<Integer> emptied = new TreeSet<>();
    private final Set<String> erasures = new HashSet<>();
    private int cases;
    private int entries;
    private int erased;

    ChainCheck(UUID companyId) {
        this.companyId = companyId;
    }

    void next(StoredEntry stored) {
        if (current == null || !current.caseId().equals(stored.caseId())) {
            end();
            chain = Chain.EMPTY;
            cases++;
        }
        current = stored;
        TimelineEntry entry = stored.entry();
        if (entry != null) {
            entries++;
            hold(stored, entry);
        }
    }

    /** Looks whether the last case has lost its last entries, and gives what was found. */
    VerifyTimeline.Result end() {
        StoredEntry stored = current;
        if (stored != null) {
            for (int lost = chain.sequence() + 1; lost <= stored.last(); lost++) {
                found(stored, lost, TimelineFlaw.Kind.REMOVED);
            }
            boolean cut = chain.sequence() == stored.last() && !Arrays.equals(chain.digest(), stored.lastDigest());
            if (cut || chain.sequence() > stored.last()) {
                found(stored, chain.sequence(), TimelineFlaw.Kind.ALTERED);
            }
            holdErasures(stored);
        }
        return new VerifyTimeline.Result(cases, entries, erased, List.copyOf(flaws));
    }

    private void hold(StoredEntry stored, TimelineEntry entry) {
        boolean gap = false;
        for (int lost = chain.sequence() + 1; lost < entry.sequence(); lost++) {
            found(stored, lost, TimelineFlaw.Kind.REMOVED);
            gap = true;
        }
        // After a gap the digest before is unknown: what follows is sound if it continues from itself.
        if (!gap && !Arrays.equals(entry.digest(), Digests.ofEntry(companyId, chain.digest(), entry))) {
            found(stored, entry.sequence(), TimelineFlaw.Kind.ALTERED);
        }
        if (entry.act() == Act.ERASE) {
            erasures.add(entry.facts().getOrDefault("erases", ""));
        }
        if (entry.textDigest() != null) {
            if (stored.erased()) {
                emptied.add(entry.sequence());
            } else {
                holdText(stored, entry);
            }
        }
        chain = new Chain(entry.sequence(), entry.digest());
    }

    /** Words are erased by an entry of the same chain that says so; gone without one, somebody took them. */
    private void holdErasures(StoredEntry stored) {
        for (int sequence : emptied) {
            if (erasures.contains(Integer.toString(sequence))) {
                erased++;
            } else {
                found(stored, sequence, TimelineFlaw.Kind.TEXT_REMOVED);
            }
        }
        emptied.clear();
        erasures.clear();
    }

    private void holdText(StoredEntry stored, TimelineEntry entry) {
        TimelineEntry.SaltedText text = entry.text();
        if (!stored.textKept() || text == null) {
            found(stored, entry.sequence(), TimelineFlaw.Kind.TEXT_REMOVED);
        } else if (!Arrays.equals(entry.textDigest(), Digests.ofText(text.salt(), text.words()))) {
            found(stored, entry.sequence(), TimelineFlaw.Kind.TEXT_ALTERED);
        }
    }

    private void found(StoredEntry stored, int sequence, TimelineFlaw.Kind kind) {
        TimelineFlaw flaw = new TimelineFlaw(stored.caseId(), stored.reference(), sequence, kind);
        if (!flaws.contains(flaw)) {
            flaws.add(flaw);
        }
    }
}
