package cn.huiyin.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The domain's clock in tests: it stands still until it is moved. */
public class MovableClock extends Clock {

    /** Tuesday, 1 December 2026, 10:00 in Shanghai: a working day in desk hours. */
    public static final Instant START = Instant.parse("2026-12-01T02:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    private final AtomicReference<Runnable> whenRead = new AtomicReference<>(() -> {});

    public void moveTo(Instant time) {
        now.set(time);
    }

    public void moveBy(Duration span) {
        now.updateAndGet(time -> time.plus(span));
    }

    /** Has something done each time that somebody asks for the time. */
    public void whenRead(Runnable action) {
        whenRead.set(action);
    }

    @Override
    public Instant instant() {
        whenRead.get().run();
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
