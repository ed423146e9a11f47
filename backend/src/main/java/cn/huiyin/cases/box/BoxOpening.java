package cn.huiyin.cases.box;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The box was opened, with letters or without.
 *
 * @param byConcerned whether a letter turned out to be about the one who opened it
 */
record BoxOpening(
        UUID id, Instant openedAt, String openedBy, int letters, List<BoxLetter> settled, boolean byConcerned) {

    /** Numbers of the letters of which nobody has told yet what became of them. */
    public List<Integer> waiting() {
        return IntStream.rangeClosed(1, letters)
                .filter(number -> settled.stream().noneMatch(letter -> letter.number() == number))
                .boxed()
                .toList();
    }
}
