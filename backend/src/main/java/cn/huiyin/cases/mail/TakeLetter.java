package cn.huiyin.cases.mail;

import cn.huiyin.cases.Kind;
import cn.huiyin.cases.Outcome;
import cn.huiyin.cases.Party;
import cn.huiyin.cases.ReceiveCase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A mail or a message is taken in as a case: its clocks run from when it arrived, however late somebody read it. */
@Component
class TakeLetter {

    /** What the one who reads it makes of it. */
    record Command(
            UUID letterId,
            Kind kind,
            @Nullable String category,
            @Nullable UUID occupantId,
            @Nullable UUID unitId,
            @Nullable UUID commonPlaceId,
            @Nullable String placeText,
            @Nullable String phone) {}

    /** Taken in, decided on by somebody else before, or not taken in. */
    sealed interface Result {
        record Taken(UUID letterId, UUID caseId) implements Result {}

        record Decided() implements Result {}

        record NotReceived(Outcome why) implements Result {}
    }

    private final Letters letters;
    private final LetterFiles files;
    private final ReceiveCase receiveCase;

    TakeLetter(Letters letters, LetterFiles files, ReceiveCase receiveCase) {
        this.letters = letters;
        this.files = files;
        this.receiveCase = receiveCase;
    }

    /** Takes it in with the files that came with it.
     *
     * @throws cn.huiyin.tenancy.NotVisible where the letter is not there or not the caller's
     */
    @Transactional
    Result take(Command command) {
        Letter letter = letters.held(command.letterId());
        if (!letter.undecided()) {
            return new Result.Decided();
        }
        Outcome outcome = receiveCase.handle(told(command, letter, files.kept(letter.id())));
        if (outcome instanceof Outcome.Done done) {
            letters.decide(letter.id(), LetterState.TAKEN, done.caseId(), null, null);
            return new Result.Taken(letter.id(), done.caseId());
        }
        return new Result.NotReceived(outcome);
    }

    private static ReceiveCase.Command told(Command command, Letter letter, List<UUID> attachments) {
        return new ReceiveCase.Command(
                letter.estateId(),
                command.kind(),
                letter.channel().channel(),
                words(letter),
                command.category(),
                null,
                null,
                letter.receivedAt(),
                command.occupantId(),
                command.unitId(),
                command.commonPlaceId(),
                command.placeText(),
                sender(command, letter),
                null,
                null,
                null,
                null,
                null,
                null,
                attachments,
                false);
    }

    private static String words(Letter letter) {
        String group = letter.groupName().isEmpty() ? "" : "【" + letter.groupName() + "】";
        return group + (letter.subject() + "\n" + letter.body()).strip();
    }

    /** Who signs the mail is who raised it, with the address to answer to; an occupant who is known speaks for themselves. */
    private static @Nullable Party sender(Command command, Letter letter) {
        if (command.occupantId() != null) {
            return null;
        }
        String name = letter.senderName().isBlank() ? letter.senderAddress() : letter.senderName();
        String phone = command.phone() == null ? "" : command.phone().strip();
        String there = letter.channel() == LetterChannel.EMAIL ? letter.senderAddress() : "微信 " + letter.groupName();
        return new Party(name, phone, null, there.strip(), null, false);
    }
}
