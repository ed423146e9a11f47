/**
 * Messages to people: by mail and in the app, from an outbox of its own.
 *
 * <p>Owns messages and the addresses at which people wish to be written to. Listens to what other modules tell, each event
 * under the scope of its estate, and can hear it twice; a message is sent at least once, always under the same id. Rows hold
 * ids: texts are made when a message is sent or read, and nothing personal stands in events or logs.
 */
@ApplicationModule(
        displayName = "Notify",
        allowedDependencies = {
            "tenancy",
            "graphql",
            "premises :: post",
            "visits",
            "visits :: event",
            "cases :: event",
            "duties :: event",
            "noticeboard :: event"
        })
@NullMarked
package cn.huiyin.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
