package cn.huiyin.cases.mail;

import cn.huiyin.cases.Channel;

/** By which way it came that waits to be decided on. */
enum LetterChannel {
    EMAIL(Channel.EMAIL),
    /** A message in a WeChat group. */
    WECHAT(Channel.WECHAT);

    private final Channel channel;

    LetterChannel(Channel channel) {
        this.channel = channel;
    }

    /** The channel of the case that is made of it. */
    Channel channel() {
        return channel;
    }
}
