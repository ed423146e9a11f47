package cn.huiyin.noticeboard.redaction;

import java.util.stream.Stream;

/** Finds the stretches of one sort; they may overlap those of other finders. */
@FunctionalInterface
interface Finder {

    Stream<Mark> find(Folded text, Known known);
}
