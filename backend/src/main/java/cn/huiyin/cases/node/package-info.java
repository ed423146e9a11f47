/** The case as it is read: what other modules need to answer for a case in GraphQL. */
@NamedInterface("node")
@NullMarked
package cn.huiyin.cases.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
