/**
 * Templates, clauses, settings versions, bounds, categories and the event catalogue.
 *
 * <p>Owns {@code settings_versions}, {@code settings_bounds}, {@code categories}; reads templates and calendars from the
 * class path, strictly. Publishes {@link cn.huiyin.policy.SettingsVersions}, {@link cn.huiyin.policy.Library} and
 * {@link cn.huiyin.policy.Categories}; listens to nothing.
 */
@ApplicationModule(
        displayName = "Policy",
        allowedDependencies = {"tenancy", "graphql", "worktime"})
@NullMarked
package cn.huiyin.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
