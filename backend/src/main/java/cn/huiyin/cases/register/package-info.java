/** Past registers of cases, taken in through the same mapped import as the register of homes. */
@NullMarked
package cn.huiyin.cases.register;

import org.jspecify.annotations.NullMarked;
