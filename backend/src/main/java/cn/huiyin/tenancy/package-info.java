/**
 * Companies, estates, departments and memberships, and the scope that the database sees.
 *
 * <p>Owns who works or lives where, in which role. Publishes {@link cn.huiyin.tenancy.Scope} and the repositories of its
 * own aggregates; listens to nothing.
 */
@ApplicationModule(
        displayName = "Tenancy",
        allowedDependencies = {})
@NullMarked
package cn.huiyin.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
