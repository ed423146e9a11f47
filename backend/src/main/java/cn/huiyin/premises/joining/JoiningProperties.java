package cn.huiyin.premises.joining;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are invited.
 *
 * @param publicUrl the address at which people open the app, without a slash at its end
 * @param staffCode how long a code for staff works
 * @param occupantCode how long a code for an occupant works
 */
@ConfigurationProperties("huiyin.joining")
record JoiningProperties(
        @DefaultValue("http://localhost:8080") String publicUrl,
        @DefaultValue("P7D") Duration staffCode,
        @DefaultValue("P14D") Duration occupantCode) {}
