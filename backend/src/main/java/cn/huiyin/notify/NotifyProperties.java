package cn.huiyin.notify;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are sent.
 *
 * @param publicUrl the address at which people open the app, without a slash at its end
 * @param mailFrom the sender of mails
 * @param mailDomain stands behind the {@code @} of message ids
 * @param attempts how often a mail is tried
 * @param firstRetry how long after the first failure; each further pause is four times as long
 */
@ConfigurationProperties("huiyin.notify")
record NotifyProperties(
        @DefaultValue("http://localhost:8080") String publicUrl,
        @DefaultValue("huiyin@localhost") String mailFrom,
        @DefaultValue("huiyin.invalid") String mailDomain,
        @DefaultValue("6") int attempts,
        @DefaultValue("PT1M") Duration firstRetry) {

    /** How long to wait after so many attempts in vain. */
    Duration pause(int tried) {
        return firstRetry.multipliedBy(1L << (2 * Math.min(Math.max(tried - 1, 0), 10)));
    }
}
