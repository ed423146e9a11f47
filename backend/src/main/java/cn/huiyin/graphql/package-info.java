/**
 * The GraphQL runtime only: scalars, paging, errors, limits, who may call what, idempotent mutations in one transaction.
 *
 * <p>Owns the idempotency keys. No operation of the product stands here.
 */
@ApplicationModule(displayName = "GraphQL runtime", allowedDependencies = "tenancy")
@NullMarked
package cn.huiyin.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
