/** One-time codes by which occupants and staff join, handed over as text or QR or sent by mail. */
@NullMarked
package cn.huiyin.premises.joining;

import org.jspecify.annotations.NullMarked;
