/**
 * Work calendars and arithmetic on time: pure Java, no Spring.
 *
 * <p>Owns nothing in the database, publishes nothing, listens to nothing.
 */
@ApplicationModule(
        displayName = "Work time",
        allowedDependencies = {})
@NullMarked
package cn.huiyin.worktime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
