package cn.huiyin.policy;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was asked for lately, and forgets the rest. */
final class Lately<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    Lately(int most) {
        super(64, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
