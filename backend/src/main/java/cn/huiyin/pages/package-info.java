/**
 * What the pages have in common that the server renders for people without a log-in: one style sheet that travels inside the
 * page and is the only thing that the policy lets through, a security chain without session and cookie, the choice of the
 * language, and the head and the languages' links of every template.
 *
 * <p>Owns no data. What a page shows, and who may open it, belongs to the module whose page it is.
 */
@ApplicationModule(
        displayName = "Pages",
        allowedDependencies = {})
@NullMarked
package cn.huiyin.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
