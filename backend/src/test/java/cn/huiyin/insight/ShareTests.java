package cn.huiyin.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTests {

    /** The example of 81 in 263 in Newcombe (1998), method 3: 0.2553 to 0.3662. */
    @Test
    void agreesWithTheLiterature() {
        Share share = new Share(81, 263);

        assertThat(share.value()).isCloseTo(0.3080, within(0.0001));
        assertThat(share.low()).isCloseTo(0.2553, within(0.0001));
        assertThat(share.high()).isCloseTo(0.3662, within(0.0001));
    }

    /** From the same table: 0 of 20 is 0.0000 to 0.1611, 1 of 29 is 0.0061 to 0.1718. */
    @Test
    void staysHonestWhereThereAreFew() {
        assertThat(new Share(0, 20).low()).isZero();
        assertThat(new Share(0, 20).high()).isCloseTo(0.1611, within(0.0001));
        assertThat(new Share(1, 29).low()).isCloseTo(0.0061, within(0.0001));
        assertThat(new Share(1, 29).high()).isCloseTo(0.1718, within(0.0001));
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(new Share(0, 0).value()).isNull();
        assertThat(new Share(0, 0).low()).isNull();
        assertThat(new Share(0, 0).high()).isNull();
    }
}
