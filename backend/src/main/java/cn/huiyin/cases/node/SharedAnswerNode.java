package cn.huiyin.cases.node;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One answer to all households of a shared problem, with how far it has come. */
public record SharedAnswerNode(
        UUID id, String reply, String method, Instant writtenAt, String writtenBy, List<Reply> replies) {

    /**
     * What became of it with one case.
     *
     * @param reason why it was left out, or null
     */
    public record Reply(
            CaseLink matter, String state, @Nullable String reason) {}

    /** How many cases have it as their reply. */
    public long given() {
        return count("GIVEN");
    }

    /** How many still wait for it. */
    public long waiting() {
        return count("WAITING");
    }

    private long count(String state) {
        return replies.stream().filter(reply -> reply.state().equals(state)).count();
    }
}
