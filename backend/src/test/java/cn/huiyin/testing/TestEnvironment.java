package cn.huiyin.testing;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a context its own clone of the database and the issuer of test tokens. */
class TestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> properties = new HashMap<>(Database.properties(Database.fresh()));
        properties.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", Tokens.ISSUER);
        properties.put("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", Tokens.jwkSetUri());
        properties.put("huiyin.mailbox.secret", "only in tests");
        properties.put("huiyin.mailbox.own-network", "true");
        properties.put("huiyin.attachments.folder", "target/uploads");
        properties.put("spring.mail.host", "localhost");
        properties.put("spring.mail.port", Mailbox.port());
        // Jobs are run by the tests themselves, at the time that they set.
        properties.put("db-scheduler.enabled", "false");
        // The server may stop before the context at the end of a run: what asks it then must not wait long.
        properties.put("spring.datasource.hikari.connection-timeout", "2000");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
    }
}
