package cn.huiyin.duties;

import cn.huiyin.TestApplication;
import cn.huiyin.duties.event.DutyBreached;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.TestBeans;
import cn.huiyin.testing.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** Another process of the application on the same database, led by its standard input. */
final class SecondProcess {

    static final String HALTS = "halts";
    static final String BEGINS = "begins";
    static final String BEGINNING_HALTS = "beginning-halts";
    static final int HALTED = 9;

    /** The job asks for the time once, and each thing that begins once more: the second of an estate is begun then. */
    private static final int MIDDLE_OF_A_DAY = 3;

    private static final int MIDDLE = 5;
    private static final BufferedReader WORD =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private SecondProcess() {}

    public static void main(String[] args) {
        try {
            work(args);
        } catch (RuntimeException failure) {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void work(String[] args) {
        Map<String, Object> properties = new HashMap<>();
        for (String prefix : new String[] {"spring", "huiyin.jobs", "huiyin.board"}) {
            properties.put(prefix + ".datasource.url", args[0]);
            properties.put(prefix + ".datasource.password", "test");
        }
        properties.put("server.port", "0");
        properties.put("spring.liquibase.enabled", "false");
        properties.put("db-scheduler.enabled", "false");
        properties.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", Tokens.ISSUER);
        properties.put("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", Tokens.jwkSetUri());
        ConfigurableApplicationContext context = new SpringApplicationBuilder(TestApplication.class, TestBeans.class)
                .properties(properties)
                .run();
        MovableClock clock = context.getBean(MovableClock.class);
        clock.moveTo(Instant.parse(args[1]));
        if (args[2].equals(HALTS)) {
            context.addApplicationListener(haltInTheMiddle());
        }
        say("READY");
        if (args[2].equals(BEGINNING_HALTS)) {
            clock.whenRead(haltInTheMiddleOfADay());
        }
        boolean begins = args[2].equals(BEGINNING_HALTS) || args[2].equals(BEGINS);
        int done = begins
                ? context.getBean(BeginPeriods.class).run()
                : context.getBean(LookAtDuties.class).run();
        say("DONE " + done);
        Runtime.getRuntime().halt(0);
    }

    /** Dies after some breaches of a batch were written and before any was committed. */
    private static ApplicationListener<PayloadApplicationEvent<?>> haltInTheMiddle() {
        AtomicInteger breaches = new AtomicInteger();
        return event -> {
            if (event.getPayload() instanceof DutyBreached && breaches.incrementAndGet() == MIDDLE) {
                say("MIDDLE");
                Runtime.getRuntime().halt(HALTED);
            }
        };
    }

    /** Dies after the mark of an estate was moved and its first period begun, and before any of it was committed. */
    private static Runnable haltInTheMiddleOfADay() {
        AtomicInteger asked = new AtomicInteger();
        return () -> {
            if (asked.incrementAndGet() == MIDDLE_OF_A_DAY) {
                say("MIDDLE");
                Runtime.getRuntime().halt(HALTED);
            }
        };
    }

    /** Says where it is, and goes on when it is told to. */
    private static void say(String what) {
        System.out.println("HUIYIN " + what);
        System.out.flush();
        try {
            WORD.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
