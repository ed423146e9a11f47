/** Each clause of a procedure at work, as its people see it: the situation, the clock moved, and what follows. */
@NullMarked
package cn.huiyin.acceptance;

import org.jspecify.annotations.NullMarked;
