package cn.huiyin.policy;

import java.util.List;

/** Templates, parameters, events or calendars are refused; each problem names its file, place and reason. */
public class BadPolicy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    BadPolicy(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
