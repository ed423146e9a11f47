package cn.huiyin.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"PT20M", "PT24H", "P3D", "P1D@desk", "3wd", "3wd@desk", "PT4Hw", "sameDay", "nextDay", "P1M"})
    void writesWhatItReads(String text) {
        assertThat(SpanText.format(SpanText.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3 working days", "P1DT2H", "P1M3D", "PT-5M", "P-1D", "PTw", "20M", "P1M@desk"})
    void rejectsWhatIsNoSpan(String text) {
        assertThatThrownBy(() -> SpanText.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
