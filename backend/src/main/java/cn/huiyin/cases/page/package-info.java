/**
 * Pages for people without an account, rendered by the server at short addresses: a report by the code of a place, its
 * course, and the order of an outside crew. No log-in, no session, no script; a random token in the address is all there is.
 */
@NullMarked
package cn.huiyin.cases.page;

import org.jspecify.annotations.NullMarked;
