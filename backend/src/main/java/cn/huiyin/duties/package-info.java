/**
 * Occurrences, duties, breaches, reminders, absences, rosters, rounds and draws: the machinery that turns what happened, and
 * the estate's own calendar, into who must do what by when.
 *
 * <p>Owns the tables of those names. Publishes {@link cn.huiyin.duties.Occurrences}, to which every module hands what
 * happens, {@link cn.huiyin.duties.DutyReads}, and events on breaches; listens to nothing, and never asks who handed over.
 */
@ApplicationModule(
        displayName = "Duties",
        allowedDependencies = {"tenancy", "graphql", "policy", "worktime"})
@NullMarked
package cn.huiyin.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
