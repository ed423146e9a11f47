package cn.huiyin.policy.web;

import cn.huiyin.policy.Clause;
import cn.huiyin.policy.HelpPlaces;
import cn.huiyin.tenancy.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A clause in GraphQL, its texts in the caller's language and its screen for the caller's role. */
record ClauseNode(
        String id,
        String title,
        String text,
        String area,
        String kind,
        boolean pending,
        List<String> settings,
        List<String> duties,
        String carriedBy,
        String screen,
        String path) {

    static ClauseNode of(Clause clause, HelpPlaces places, Locale locale) {
        Optional<HelpPlaces.Screen> screen = places.of(clause);
        Scope scope = Scope.current();
        String role = scope.role() == null ? "" : scope.role().name();
        return new ClauseNode(
                clause.id(),
                clause.title().in(locale),
                clause.text().in(locale),
                clause.area(),
                clause.kind(),
                clause.pending(),
                clause.settings(),
                clause.duties().stream().map(rule -> rule.title().in(locale)).toList(),
                clause.carriedBy() == null ? "" : clause.carriedBy().in(locale),
                screen.map(place -> place.title().in(locale)).orElse(""),
                screen.map(place -> place.path(role)).orElse(""));
    }
}
