package cn.huiyin.cases.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells mails that machines made: to answer them would begin a loop (RFC 3834), or they tell of mail not delivered. */
final class MachineMade {

    private static final Set<String> MANY = Set.of("bulk", "list", "junk", "auto_reply");

    private MachineMade() {}

    /** Why a mail is none that a person wrote to the office, or null. */
    static @Nullable LetterReason reason(Message message) throws MessagingException {
        if (is(message, "multipart/report") || "<>".equals(header(message, "Return-Path"))) {
            return LetterReason.BOUNCE;
        }
        String submitted = header(message, "Auto-Submitted");
        boolean auto = !submitted.isEmpty() && !submitted.startsWith("no");
        boolean many = MANY.contains(header(message, "Precedence"));
        boolean silence = header(message, "X-Auto-Response-Suppress").contains("all");
        boolean ours = !header(message, "X-Huiyin-Message").isEmpty();
        return auto || many || silence || ours ? LetterReason.LOOP : null;
    }

    private static boolean is(Part part, String type) throws MessagingException {
        return part.isMimeType(type);
    }

    private static String header(Message message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null || values.length == 0 ? "" : values[0].strip().toLowerCase(Locale.ROOT);
    }
}
