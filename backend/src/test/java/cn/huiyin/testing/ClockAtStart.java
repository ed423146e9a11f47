package cn.huiyin.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Puts the clock that all tests share back to its start before each of them: none inherits another's time. */
public class ClockAtStart implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext context) {
        context.getApplicationContext().getBean(MovableClock.class).moveTo(MovableClock.START);
    }
}
