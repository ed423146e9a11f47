package cn.huiyin.duties;

import cn.huiyin.worktime.Pause;
import cn.huiyin.worktime.Pauses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The times during which the clock of one duty stood still, in order; the last may be open. */
record Stops(List<Stop> list) {

    static final Stops NONE = new Stops(List.of());

    Stops {
        list = List.copyOf(list);
    }

    /** When the clock came to stand, where it stands now; null where it runs. */
    @Nullable
    Instant since() {
        return !list.isEmpty() && list.getLast().isOpen() ? list.getLast().from() : null;
    }

    boolean knows(Instant from) {
        return list.stream().anyMatch(stop -> stop.from().equals(from));
    }

    Stops and(Stop stop) {
        List<Stop> more = new ArrayList<>(list);
        more.add(stop);
        return new Stops(more);
    }

    /** The clock goes on; a stop that would end before it began was none. */
    Stops endedAt(Instant at) {
        List<Stop> ended = new ArrayList<>(list);
        Stop last = ended.removeLast();
        if (at.isAfter(last.from())) {
            ended.add(last.endedAt(at));
        }
        return new Stops(ended);
    }

    /** Those that are over: by them alone a due time is reckoned. */
    Pauses over() {
        List<Pause> pauses = new ArrayList<>();
        list.forEach(stop -> {
            Instant until = stop.until();
            if (until != null) {
                pauses.add(new Pause(stop.from(), until));
            }
        });
        return Pauses.of(pauses);
    }

    /** How long it stood still since a moment, as far as the stops are over; in seconds. */
    long secondsSince(Instant start) {
        Pauses over = over();
        return over.isEmpty()
                ? 0
                : over.within(start, over.list().getLast().until()).toSeconds();
    }

    String stored() {
        return Json.write(list.stream().map(Stops::written).toList());
    }

    static Stops parse(String json) {
        return json.equals("[]")
                ? NONE
                : new Stops(Json.items(json).stream().map(Stops::read).toList());
    }

    private static Map<String, String> written(Stop stop) {
        Map<String, String> written = new TreeMap<>();
        written.put("from", stop.from().toString());
        written.put("reason", stop.reason());
        if (stop.until() != null) {
            written.put("until", stop.until().toString());
        }
        return written;
    }

    private static Stop read(Map<String, String> written) {
        String until = written.get("until");
        return new Stop(
                Instant.parse(String.valueOf(written.get("from"))),
                until == null ? null : Instant.parse(until),
                String.valueOf(written.get("reason")));
    }
}
