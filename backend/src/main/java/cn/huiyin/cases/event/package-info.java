/** What happened to a case, told to other modules: ids and names of acts, never names, phones or texts of people. */
@NamedInterface("event")
@NullMarked
package cn.huiyin.cases.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
