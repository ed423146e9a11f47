package cn.huiyin.noticeboard;

import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.worktime.SpanText;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the noticeboard's part of an estate's settings. */
@Component
class BoardSettings {

    private final SettingsVersions versions;

    BoardSettings(SettingsVersions versions) {
        this.versions = versions;
    }

    BoardRules at(UUID estateId, Instant time) {
        SettingsVersion version = versions.inForce(estateId, time);
        return new BoardRules(
                Boolean.parseBoolean(version.text("publishOutcome")),
                Readers.valueOf(version.text("outcomeReaders").toUpperCase(Locale.ROOT)),
                SpanText.parse(version.text("outcomeDelay")),
                SpanText.parse(version.text("outcomeStays")),
                version.number("outcomeBuildingFrom"),
                version.text("outcomeDate").equals("quarter"),
                version.number("smallestGroup"),
                words(version.settings().get("neverPosted")),
                Boolean.parseBoolean(version.text("homePhotoConsent")),
                version.calendar());
    }

    private static Set<String> words(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof Collection<?> words
                ? words.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
