/** What happened to estates and their occupants: ids only. */
@NamedInterface("event")
@NullMarked
package cn.huiyin.premises.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
