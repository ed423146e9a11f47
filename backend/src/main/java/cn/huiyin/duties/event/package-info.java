/** What duties tell others: ids only, so that a listener reads under its own scope. */
@NamedInterface("event")
@NullMarked
package cn.huiyin.duties.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
