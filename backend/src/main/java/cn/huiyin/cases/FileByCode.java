package cn.huiyin.cases;

import cn.huiyin.attachments.KeepUpload;
import cn.huiyin.tenancy.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody who did not log in reports what they see at a place, by the code that hangs there. The estate's settings say
 * whether that may be; the report counts as unverified until the desk confirms it.
 */
@Component
public class FileByCode {

    /**
     * What they tell.
     *
     * @param follow the random token of the page by which they follow it; sent twice it is one report
     * @param name who they are, null where they did not say
     * @param phone likewise; needed where a name is told
     */
    public record Told(
            String follow,
            Kind kind,
            String description,
            @Nullable String name,
            @Nullable String phone,
            List<byte[]> photos) {}

    /** What came of it. */
    public sealed interface Result {

        /** It is taken in, now or by the same page before. */
        record Filed() implements Result {}

        /** There is no such place, or its estate asks everybody to log in. */
        record NotHere() implements Result {}

        /** Something is wrong in what they told. */
        record Refused(Refusal refusal) implements Result {}
    }

    private static final Set<Kind> KINDS = EnumSet.of(Kind.REPAIR, Kind.COMPLAINT, Kind.SUGGESTION);
    private static final int MOST_PHOTOS = 3;
    private static final int LONGEST_NAME = 60;

    private final JdbcClient jdbc;
    private final ReceiveCase receive;
    private final KeepUpload keep;
    private final FollowLinks links;
    private final CaseThresholds thresholds;
    private final OpenChannels channels;
    private final TransactionTemplate transaction;

    FileByCode(
            JdbcClient jdbc,
            ReceiveCase receive,
            KeepUpload keep,
            FollowLinks links,
            CaseThresholds thresholds,
            OpenChannels channels,
            PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.receive = receive;
        this.keep = keep;
        this.links = links;
        this.thresholds = thresholds;
        this.channels = channels;
        this.transaction = new TransactionTemplate(manager);
    }

    /** The place of a code; nothing where there is none of a live estate. */
    public Optional<CodedPlace> place(String code) {
        return TokenDigest.isToken(code)
                ? jdbc.sql("select * from scope.place_of_code(:code)")
                        .param("code", code)
                        .query(CodedPlace.class)
                        .optional()
                : Optional.empty();
    }

    /** Whether one may report there without logging in. */
    public boolean isOpen(CodedPlace place) {
        return under(
                place,
                () -> thresholds.filesWithoutLogIn(place.estateId()) && channels.isOpen(place.estateId(), Channel.QR));
    }

    /** Takes it in under the scope of the place's estate. */
    public Result file(String code, Told told) {
        CodedPlace place = place(code).orElse(null);
        if (place == null || !isOpen(place)) {
            return new Result.NotHere();
        }
        Refusal wrong = wrong(told);
        if (wrong != null) {
            return new Result.Refused(wrong);
        }
        try {
            return under(place, () -> take(place, told));
        } catch (DuplicateKeyException atOnce) {
            // The same form was sent twice at one moment: the other one is kept.
            return new Result.Filed();
        }
    }

    private static @Nullable Refusal wrong(Told told) {
        if (!KINDS.contains(told.kind()) || !TokenDigest.isToken(told.follow())) {
            return new Refusal("", "case.code.reload");
        }
        if (told.photos().size() > MOST_PHOTOS) {
            return new Refusal("photos", "case.code.too-many-photos", MOST_PHOTOS);
        }
        Refusal words = Words.wrong("description", told.description());
        if (words != null) {
            return words;
        }
        Refusal name = wrong("name", told.name(), told.phone());
        return name == null ? wrong("phone", told.phone(), told.name()) : name;
    }

    /** Whoever tells a name tells a phone, and the other way round; what is missing is wrong where it is missing. */
    private static @Nullable Refusal wrong(String field, @Nullable String own, @Nullable String other) {
        if (Words.missing(own) && !Words.missing(other)) {
            return new Refusal(field, "case.party.incomplete");
        }
        return own != null && own.length() > LONGEST_NAME
                ? new Refusal(field, "case.code.too-long", LONGEST_NAME)
                : null;
    }

    private Result take(CodedPlace place, Told told) {
        if (links.isKnown(told.follow())) {
            return new Result.Filed();
        }
        List<UUID> photos = new ArrayList<>();
        for (byte[] photo : told.photos()) {
            if (keep.handle(photo) instanceof KeepUpload.Outcome.Kept kept) {
                photos.add(kept.id());
            } else {
                return new Result.Refused(new Refusal("photos", "case.code.photo"));
            }
        }
        Outcome outcome = receive.unverified(command(place, told, photos));
        if (outcome instanceof Outcome.Done done) {
            links.keep(place.estateId(), done.caseId(), told.follow());
            return new Result.Filed();
        }
        return outcome instanceof Outcome.Refused refused
                ? new Result.Refused(refused.refusal())
                : new Result.NotHere();
    }

    private static ReceiveCase.Command command(CodedPlace place, Told told, List<UUID> photos) {
        String name = told.name();
        String phone = told.phone();
        Party reporter = Words.missing(name) || name == null || phone == null
                ? null
                : new Party(name, phone, null, null, null, false);
        return new ReceiveCase.Command(
                place.estateId(),
                told.kind(),
                Channel.QR,
                told.description(),
                null,
                null,
                null,
                null,
                null,
                null,
                place.placeId(),
                null,
                reporter,
                null,
                null,
                null,
                null,
                null,
                null,
                photos,
                false);
    }

    private <T> T under(CodedPlace place, Supplier<T> work) {
        return Scope.call(
                Scope.system(place.companyId(), place.estateId()),
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    T result = work.get();
                    if (result instanceof Result.Refused) {
                        status.setRollbackOnly();
                    }
                    return result;
                })));
    }
}
