package cn.huiyin.cases.web;

import cn.huiyin.cases.Channel;
import cn.huiyin.cases.OpenChannels;
import java.util.List;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional(readOnly = true)
class ChannelController {

    private final OpenChannels channels;

    ChannelController(OpenChannels channels) {
        this.channels = channels;
    }

    @QueryMapping
    List<Channel> openChannels(@Argument UUID estateId) {
        return channels.of(estateId);
    }
}
