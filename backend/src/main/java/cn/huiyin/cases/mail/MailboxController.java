package cn.huiyin.cases.mail;

import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.tenancy.Scope;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The estate's mailbox, for the director. */
@Controller
@Transactional(readOnly = true)
class MailboxController {

    record MailboxSetInput(
            String host,
            int port,
            MailSecurity security,
            String username,
            String password,
            @Nullable String idempotencyKey) {

        MailServer server() {
            return new MailServer(host.strip(), port, security, username.strip(), password);
        }
    }

    record MailboxRemoveInput(@Nullable String idempotencyKey) {}

    record MailboxPayload(@Nullable UUID estateId, List<UserError> errors) {}

    private final SetMailbox setMailbox;
    private final Mailboxes mailboxes;
    private final UserErrors errors;

    MailboxController(SetMailbox setMailbox, Mailboxes mailboxes, UserErrors errors) {
        this.setMailbox = setMailbox;
        this.mailboxes = mailboxes;
        this.errors = errors;
    }

    @QueryMapping
    @Nullable
    Mailbox mailbox() {
        return mailboxes.of(Scope.current().estate()).orElse(null);
    }

    @MutationMapping
    @Transactional
    MailboxPayload mailboxSet(@Argument MailboxSetInput input) {
        return switch (setMailbox.set(input.server())) {
            case SetMailbox.Outcome.Set set -> new MailboxPayload(set.estateId(), List.of());
            case SetMailbox.Outcome.Refused refused ->
                new MailboxPayload(
                        null,
                        List.of(errors.input(
                                refused.field().isEmpty() ? "" : "input." + refused.field(), refused.message())));
        };
    }

    @MutationMapping
    @Transactional
    MailboxPayload mailboxRemove(@Argument MailboxRemoveInput input) {
        setMailbox.remove();
        return new MailboxPayload(null, List.of());
    }

    @SchemaMapping(typeName = "MailboxPayload", field = "mailbox")
    @Nullable
    Mailbox mailbox(MailboxPayload payload) {
        return payload.estateId() == null
                ? null
                : mailboxes.of(payload.estateId()).orElse(null);
    }
}
