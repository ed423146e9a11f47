/** Looks up whether the developer still warrants what a case is about, by the place and the trade. */
@NullMarked
package cn.huiyin.cases.warranty;

import org.jspecify.annotations.NullMarked;
