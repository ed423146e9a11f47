/**
 * Outcomes of closed cases: drafted, cleared of whatever names a person, read by the complainant, approved, posted.
 *
 * <p>Owns outcomes, their marks and the board's posts. Publishes the occurrences {@code outcome.drafted} and {@code
 * outcome.published} to duties. Listens to the closing of cases.
 */
@ApplicationModule(
        displayName = "Noticeboard",
        allowedDependencies = {"tenancy", "graphql"})
@NullMarked
package cn.huiyin.noticeboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
