package cn.huiyin.cases.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mailboxes are read.
 *
 * @param secret with which their passwords are encrypted; without it no mailbox can be set
 * @param ownNetwork whether servers of one's own network, and connections that are not encrypted, are allowed
 * @param every how often each is read
 * @param largest bytes of one mail; a larger one stays in the mailbox
 */
@ConfigurationProperties("huiyin.mailbox")
record MailProperties(
        @Nullable String secret,
        @DefaultValue("false") boolean ownNetwork,
        @DefaultValue("PT1M") Duration every,
        @DefaultValue("20971520") int largest) {}
