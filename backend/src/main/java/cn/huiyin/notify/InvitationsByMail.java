package cn.huiyin.notify;

import cn.huiyin.premises.post.InvitationPost;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Sends invitations from the outbox, in the language of whoever invites until the invited chooses another. */
@Component
class InvitationsByMail implements InvitationPost {

    private final MailServer server;
    private final Addresses addresses;
    private final Outbox outbox;

    InvitationsByMail(MailServer server, Addresses addresses, Outbox outbox) {
        this.server = server;
        this.addresses = addresses;
        this.outbox = outbox;
    }

    @Override
    public boolean isPossible() {
        return server.isThere();
    }

    @Override
    public void post(@Nullable UUID estateId, UUID membershipId, String email, String link) {
        Addressee invited = Addressee.member(membershipId);
        addresses.set(invited, estateId, email, language(LocaleContextHolder.getLocale()));
        outbox.put(new NewMessage(
                MessageKind.INVITATION, estateId, membershipId, membershipId, null, invited, null, link));
    }

    private static String language(Locale locale) {
        if (!locale.getLanguage().equals("zh")) {
            return "en";
        }
        return locale.equals(Locale.TRADITIONAL_CHINESE) ? "zh-TW" : "zh";
    }
}
