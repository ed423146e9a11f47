package cn.huiyin.noticeboard.redaction;

import java.util.List;
import java.util.stream.Stream;

/** Several finders as one. */
record Finders(List<Finder> finders) implements Finder {

    static Finder of(Finder... finders) {
        return new Finders(List.of(finders));
    }

    @Override
    public Stream<Mark> find(Folded text, Known known) {
        return finders.stream().flatMap(finder -> finder.find(text, known));
    }
}
