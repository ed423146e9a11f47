package cn.huiyin.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits for listeners that work after the answer was given. */
public final class Listeners {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Listeners() {}

    /** Until every event that was published has been listened to. */
    public static void finished(JdbcClient jdbc) {
        Awaitility.await()
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> jdbc.sql("select count(*) from event_publication where completion_date is null")
                                .query(Integer.class)
                                .single()
                        == 0);
    }
}
