/** What happened with return visits, told to other modules: ids only. */
@NamedInterface("event")
@NullMarked
package cn.huiyin.visits.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
