/**
 * Key figures and the comparison of estates.
 *
 * <p>Owns no table: it reads the {@code <module>_figures} views that their owners ship, and opens the cases behind each
 * figure through what {@code cases} publishes.
 */
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {"tenancy", "graphql", "cases", "cases :: node"})
@NullMarked
package cn.huiyin.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
