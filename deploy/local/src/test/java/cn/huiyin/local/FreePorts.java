package cn.huiyin.local;

import java.util.concurrent.ThreadLocalRandom;

/** Ports that nobody uses now: two runs of the tests on one machine do not meet. */
final class FreePorts {

    /** Below what systems hand out for outgoing connections: such a connection could take the port before its server. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 50;

    private FreePorts() {}

    /** A row of ports that were all free a moment ago. */
    static Ports any() {
        for (int attempt = 1; ; attempt++) {
            Ports ports = Ports.from(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST));
            try {
                ports.requireFree();
                return ports;
            } catch (Trouble taken) {
                if (attempt == ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }
}
