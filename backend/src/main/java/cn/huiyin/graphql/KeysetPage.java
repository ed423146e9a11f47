package cn.huiyin.graphql;

import graphql.relay.Connection;
import graphql.relay.DefaultConnection;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is walked by the key of its last row.
 *
 * @param items at most as many as were asked for
 * @param hasNext whether more follow
 */
public record KeysetPage<T>(List<T> items, boolean hasNext) {

    /** How many items a page holds where the caller does not say. */
    public static final int DEFAULT_SIZE = 25;

    /** How many items a page holds at most. */
    public static final int LARGEST_SIZE = 100;

    /** The page size to use for what the caller asked: 25 by default, between 1 and 100. */
    public static int size(@Nullable Integer first) {
        return first == null ? DEFAULT_SIZE : Math.clamp(first, 1, LARGEST_SIZE);
    }

    /** A page from rows that were read with one more than asked for. */
    public static <T> KeysetPage<T> of(List<T> rowsAndOneMore, int size) {
        boolean more = rowsAndOneMore.size() > size;
        return new KeysetPage<>(
                more ? List.copyOf(rowsAndOneMore.subList(0, size)) : List.copyOf(rowsAndOneMore), more);
    }

    /** The page as a Relay connection; each row gives its own cursor. */
    public Connection<T> connection(Function<T, Cursor> cursor) {
        List<Edge<T>> edges = items.stream()
                .<Edge<T>>map(item -> new DefaultEdge<>(
                        item, new DefaultConnectionCursor(cursor.apply(item).encoded())))
                .toList();
        return new DefaultConnection<>(
                edges,
                new DefaultPageInfo(
                        edges.isEmpty() ? null : edges.getFirst().getCursor(),
                        edges.isEmpty() ? null : edges.getLast().getCursor(),
                        false,
                        hasNext));
    }
}
