/** What happened to an outcome, told to other modules: ids and names of acts, never texts or people. */
@NamedInterface("event")
@NullMarked
package cn.huiyin.noticeboard.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
