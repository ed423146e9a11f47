/**
 * Outcomes of closed cases: drafted, cleared of whatever names a person, read by the complainant, approved, posted.
 *
 * <p>Owns outcomes, their marks and the board's posts. Publishes the occurrences {@code outcome.drafted} and {@code
 * outcome.published} to duties. Listens to {@link
 * cn.huiyin.cases.event.CaseClosed}. The public page stands in {@code page}, on connections of a role of its own.
 */
@ApplicationModule(
        displayName = "Noticeboard",
        allowedDependencies = {
            "tenancy",
            "graphql",
            "worktime",
            "policy",
            "duties",
            "cases :: event",
            "attachments",
            "pages"
        })
@NullMarked
package cn.huiyin.noticeboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
