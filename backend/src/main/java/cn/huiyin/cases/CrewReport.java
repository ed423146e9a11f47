package cn.huiyin.cases;

import cn.huiyin.attachments.KeepUpload;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The crew reports by its link what it did; each report is an act on the case by the outside crew of its firm. */
@Component
public class CrewReport {

    /** What a crew can report. */
    public enum Step {
        ARRIVED(Act.ARRIVE),
        SAFE(Act.MAKE_SAFE),
        MATERIALS(Act.USE_MATERIALS),
        DONE(Act.FINISH);

        private final Act act;

        Step(Act act) {
            this.act = act;
        }
    }

    /** What they report. */
    public record Told(Step step, String note, boolean concealed, List<byte[]> photos) {}

    /** What came of it. */
    public sealed interface Result {

        /** It stands on the case. */
        record Kept() implements Result {}

        /** The link never led anywhere, or no longer works: the page says which. */
        record NotOpen() implements Result {}

        /** Something is missing, or the case does not go that way from here. */
        record Refused(Refusal refusal) implements Result {}
    }

    private static final int MOST_PHOTOS = 6;

    private final CrewLinks links;
    private final CrewOrders orders;
    private final CaseActs acts;
    private final FinishWork finish;
    private final KeepUpload keep;
    private final Clock clock;

    CrewReport(CrewLinks links, CrewOrders orders, CaseActs acts, FinishWork finish, KeepUpload keep, Clock clock) {
        this.links = links;
        this.orders = orders;
        this.acts = acts;
        this.finish = finish;
        this.keep = keep;
        this.clock = clock;
    }

    /** Keeps it under the row locks of order and case. */
    public Result handle(String token, Told told) {
        return links.link(token)
                .map(link -> links.under(link, status -> {
                    Result result = report(link, told);
                    if (result instanceof Result.Refused) {
                        // Photos that came with it go again.
                        status.setRollbackOnly();
                    }
                    return result;
                }))
                .orElseGet(Result.NotOpen::new);
    }

    private Result report(CrewLinks.Link link, Told told) {
        CrewOrders.CrewOrder order = orders.locked(link.orderId()).orElse(null);
        if (order == null || order.state(clock.instant()) != CrewOrderState.OPEN) {
            return new Result.NotOpen();
        }
        if (told.photos().size() > MOST_PHOTOS) {
            return new Result.Refused(new Refusal("photos", "case.code.too-many-photos", MOST_PHOTOS));
        }
        List<UUID> photos = new ArrayList<>();
        for (byte[] photo : told.photos()) {
            if (keep.handle(photo) instanceof KeepUpload.Outcome.Kept kept) {
                photos.add(kept.id());
            } else {
                return new Result.Refused(new Refusal("photos", "case.code.photo"));
            }
        }
        Outcome outcome = acts.fromOutside(
                order.caseId(),
                told.step().act,
                photos,
                (matter, moment, entry) -> change(told, photos, order, matter, moment, entry));
        return switch (outcome) {
            case Outcome.Done done -> kept(told, order);
            case Outcome.Refused wrong -> new Result.Refused(wrong.refusal());
            case Outcome.NotNow elsewhere -> new Result.Refused(new Refusal("", "case.crew.not-now"));
            case Outcome.Stale stale -> new Result.Refused(new Refusal("", "case.crew.not-now"));
        };
    }

    private @Nullable Refusal change(
            Told told, List<UUID> photos, CrewOrders.CrewOrder order, Case matter, Moment moment, Entry entry) {
        entry.fact("outsider", "CREW").fact("firm", order.firm());
        return switch (told.step()) {
            case ARRIVED -> {
                entry.text(told.note());
                yield Words.tooLong("note", told.note());
            }
            case SAFE, MATERIALS -> {
                entry.text(told.note());
                yield Words.wrong("note", told.note());
            }
            case DONE ->
                photos.isEmpty()
                        ? new Refusal("photos", "case.crew.photo-missing")
                        : finish.done(told.note(), told.concealed(), null, matter, moment, entry);
        };
    }

    private Result kept(Told told, CrewOrders.CrewOrder order) {
        if (told.step() == Step.DONE) {
            orders.done(order.id(), clock.instant());
        }
        return new Result.Kept();
    }
}
