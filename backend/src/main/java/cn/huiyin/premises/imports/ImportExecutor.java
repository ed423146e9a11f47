package cn.huiyin.premises.imports;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Two imports at a time; others wait. One that is cut off by a stop goes on when it is run again. */
@Component
class ImportExecutor {
    private static final Logger LOG = LoggerFactory.getLogger(ImportExecutor.class);

    private final ExecutorService threads = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("import-", 1).daemon().factory());

    void execute(Runnable work) {
        threads.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                // Never the message: a database repeats the values that it refused.
                LOG.error("An import stopped: {}", failure.getClass().getName());
            }
        });
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
