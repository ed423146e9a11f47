/**
 * Return visits: who was reached by whom and how, what they said, what was tried in vain, and what the occupant denies.
 *
 * <p>Owns visits, which duties each of them reached, and hand-overs to the company. Duties of visiting are made by clauses;
 * this module records the acts that meet them and never makes one itself. Publishes {@code event}, and to cases what they
 * need of their visit; listens to {@link cn.huiyin.cases.event.CaseReplied} and {@link cn.huiyin.cases.event.CaseActed}.
 */
@ApplicationModule(
        displayName = "Return visits",
        allowedDependencies = {
            "tenancy",
            "graphql",
            "policy",
            "worktime",
            "duties",
            "duties::event",
            "cases",
            "cases::event",
            "cases::node",
            "pages"
        })
@NullMarked
package cn.huiyin.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
