/** The letters of the complaint box: each opening is a fact, and each of its letters comes to a case or to a reason. */
@NullMarked
package cn.huiyin.cases.box;

import org.jspecify.annotations.NullMarked;
