package cn.huiyin.policy;

import org.jspecify.annotations.Nullable;

/**
 * A category of the default list, before an estate makes it its own.
 *
 * @param field facility, hygiene, management or neighbour, whatever an estate does (CO-03)
 * @param kinds letters of the kinds of case that it serves: C, R, S, I, B
 * @param severity a hint that a person confirms
 * @param visit letters of the visits that it asks for
 * @param board whether its outcomes are posted: yes, estate, figures, never
 * @param sensitive words of the setting neverPosted that it falls under, separated by spaces; empty where none
 * @param call who to ring before anything is filled in; null where nobody
 */
public record CategoryData(
        String code,
        @Nullable String parent,
        Text name,
        String field,
        String kinds,
        String responsibility,
        String department,
        String severity,
        String urgency,
        @Nullable String visit,
        String board,
        @Nullable String call,
        String sensitive) {}
