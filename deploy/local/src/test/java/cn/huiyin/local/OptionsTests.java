package cn.huiyin.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTests {

    @Test
    void keepsDataAndFillsTheDemoUnlessToldOtherwise() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(8080, false, true));
    }

    @Test
    void takesAllOptionsInAnyOrder() {
        assertThat(Options.parse(List.of("--no-demo", "--port", "9090", "--fresh")))
                .isEqualTo(new Options(9090, true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "80", "65200", "99999", "-1", "abc", "8080x"})
    void refusesPortsThatLeaveNoRoomForTheOthers(String port) {
        assertThatThrownBy(() -> Options.parse(List.of("--port", port)))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("--port needs a number from 1024 to 65135.");
    }

    @Test
    void namesTheOptionThatItDoesNotKnow() {
        assertThatThrownBy(() -> Options.parse(List.of("--prot")))
                .isInstanceOf(Trouble.class)
                .hasMessage("Unknown option --prot.\n" + Options.USAGE);
    }
}
