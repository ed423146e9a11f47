/**
 * Photos, recordings and papers: what was uploaded, what it belongs to, who may see it.
 *
 * <p>Owns the attachments and the folder in which their bytes lie. Publishes {@link cn.huiyin.attachments.Attachments};
 * listens to nothing.
 */
@ApplicationModule(
        displayName = "Attachments",
        allowedDependencies = {"tenancy", "graphql"})
@NullMarked
package cn.huiyin.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
