package cn.huiyin.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTests {

    @Test
    void tellsWhichPortIsTakenAndHowToChooseOthers() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.from(taken.getLocalPort());

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(Trouble.class)
                    .hasMessageStartingWith(
                            "Port " + taken.getLocalPort() + " (for the app) is taken by another program.")
                    .hasMessageContaining("--port ");
        }
    }

    @Test
    void saysNothingWhereAllAreFree() {
        assertThatCode(() -> FreePorts.any().requireFree()).doesNotThrowAnyException();
    }
}
