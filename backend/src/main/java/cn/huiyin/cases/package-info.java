/**
 * The case and its course: intake, triage, dispatch, solution, works, reply, reopening and the ends, with the timeline that
 * nobody can change unseen.
 *
 * <p>Owns cases, their accounts, parties, timeline and numbers. Publishes what happened to a case in {@code event} and,
 * from there too, listens to {@link cn.huiyin.cases.event.MatterUnsolved} and
 * {@link cn.huiyin.cases.event.ReturnVisitChanged}, which visits publish.
 */
@ApplicationModule(
        displayName = "Cases",
        allowedDependencies = {
            "tenancy",
            "graphql",
            "policy",
            "worktime",
            "duties",
            "premises",
            "premises :: imports",
            "premises :: sheet",
            "attachments",
            "pages"
        })
@NullMarked
package cn.huiyin.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
