package cn.huiyin.notify.web;

import cn.huiyin.graphql.Cursor;
import cn.huiyin.graphql.KeysetPage;
import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.notify.MessageActs;
import cn.huiyin.notify.MessageReads;
import cn.huiyin.notify.MessageReads.Message;
import cn.huiyin.notify.MessageSettings;
import graphql.relay.Connection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional
class MessageController {

    record MessageReadInput(UUID messageId) {}

    record MessageToldInput(UUID messageId) {}

    record MessageSettingsSetInput(
            @Nullable UUID occupantId, @Nullable String email, String language) {}

    record MessagePayload(@Nullable UUID messageId, List<UserError> errors) {}

    record MessageSettingsPayload(MessageSettings.@Nullable Settings settings, List<UserError> errors) {}

    private final MessageReads reads;
    private final MessageActs acts;
    private final MessageSettings settings;
    private final UserErrors errors;

    MessageController(MessageReads reads, MessageActs acts, MessageSettings settings, UserErrors errors) {
        this.reads = reads;
        this.acts = acts;
        this.settings = settings;
        this.errors = errors;
    }

    @QueryMapping
    Connection<Message> messages(@Argument @Nullable Integer first, @Argument @Nullable String after) {
        return connection(reads.own(KeysetPage.size(first), Cursor.decode(after)));
    }

    @QueryMapping
    Connection<Message> unaddressedMessages(@Argument @Nullable Integer first, @Argument @Nullable String after) {
        return connection(reads.unaddressed(KeysetPage.size(first), Cursor.decode(after)));
    }

    @QueryMapping
    int unreadMessages() {
        return reads.unread();
    }

    @QueryMapping
    MessageSettings.Settings messageSettings() {
        return settings.own();
    }

    @MutationMapping
    MessagePayload messageRead(@Argument MessageReadInput input) {
        acts.read(input.messageId());
        return new MessagePayload(input.messageId(), List.of());
    }

    @MutationMapping
    MessagePayload messageTold(@Argument MessageToldInput input) {
        return acts.told(input.messageId())
                ? new MessagePayload(input.messageId(), List.of())
                : new MessagePayload(null, List.of(errors.input("input.messageId", "notify.message.not-parked")));
    }

    @MutationMapping
    MessageSettingsPayload messageSettingsSet(@Argument MessageSettingsSetInput input) {
        String wrong = settings.set(new MessageSettings.Command(input.occupantId(), input.email(), input.language()));
        if (wrong == null) {
            return new MessageSettingsPayload(new MessageSettings.Settings(input.email(), input.language()), List.of());
        }
        String field = wrong.contains("language") ? "input.language" : "input.email";
        return new MessageSettingsPayload(null, List.of(errors.input(field, wrong)));
    }

    private static Connection<Message> connection(KeysetPage<Message> page) {
        return page.connection(message -> new Cursor(message.at(), message.id()));
    }
}
