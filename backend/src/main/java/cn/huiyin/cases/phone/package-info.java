/**
 * How the phones are answered: calls that the phone system noted, and spot calls by which the company tries them. Whether a
 * call was picked up in time is for duties to say.
 */
@NullMarked
package cn.huiyin.cases.phone;

import org.jspecify.annotations.NullMarked;
