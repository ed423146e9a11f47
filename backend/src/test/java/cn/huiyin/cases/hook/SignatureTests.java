package cn.huiyin.cases.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SignatureTests {

    /** The example that the convention itself gives. */
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String AT = "1614265330";
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @Test
    void signsAsTheConventionHasIt() {
        assertThat(Signature.of(SECRET, ID, AT, BODY)).isEqualTo(SIGNED);
    }

    @Test
    void holdsAmongOthersAndForNothingElse() {
        assertThat(Signature.holds("v1,AAAA " + SIGNED, SECRET, ID, AT, BODY)).isTrue();
        assertThat(Signature.holds(SIGNED, SECRET, ID, "1614265331", BODY)).isFalse();
        assertThat(Signature.holds(SIGNED, SECRET, "msg_other", AT, BODY)).isFalse();
        assertThat(Signature.holds(SIGNED, SECRET, ID, AT, new byte[] {'{', '}'}))
                .isFalse();
        assertThat(Signature.holds(SIGNED, Signature.newSecret(), ID, AT, BODY)).isFalse();
        assertThat(Signature.holds("", SECRET, ID, AT, BODY)).isFalse();
    }
}
