package cn.huiyin.cases;

import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.NotVisible;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ways by which an estate takes matters in, as its settings say. What a past register holds came in long ago and is
 * imported by whatever way it says.
 */
@Component
public class OpenChannels {

    private static final String SETTING = "channels";

    private final CaseThresholds thresholds;
    private final Estates estates;

    OpenChannels(CaseThresholds thresholds, Estates estates) {
        this.thresholds = thresholds;
        this.estates = estates;
    }

    /** Those that are open now, in the order of the schema.
     *
     * @throws NotVisible where the estate is not the caller's
     */
    @Transactional(readOnly = true)
    public List<Channel> of(UUID estateId) {
        return open(estates.visible(estateId).id());
    }

    /** Why nothing can be taken in by this way, with the ways that are open; null where it can. */
    @Nullable
    Refusal closed(UUID estateId, Channel channel) {
        List<Channel> open = open(estateId);
        return open.contains(channel) ? null : new Refusal("channel", "case.channel.closed", named(open));
    }

    boolean isOpen(UUID estateId, Channel channel) {
        return open(estateId).contains(channel);
    }

    private List<Channel> open(UUID estateId) {
        List<String> codes = thresholds.codes(estateId, SETTING);
        return Arrays.stream(Channel.values())
                .filter(channel -> channel != Channel.IMPORT && codes.contains(channel.code()))
                .toList();
    }

    /** The names one after another, each told in the reader's language when the message is. */
    private static MessageSourceResolvable named(List<Channel> channels) {
        MessageSourceResolvable all = name(channels.getFirst());
        for (Channel channel : channels.subList(1, channels.size())) {
            all = new DefaultMessageSourceResolvable(
                    new String[] {"case.channel.and"}, new Object[] {all, name(channel)}, null);
        }
        return all;
    }

    private static MessageSourceResolvable name(Channel channel) {
        return new DefaultMessageSourceResolvable("case.channel." + channel.name());
    }
}
