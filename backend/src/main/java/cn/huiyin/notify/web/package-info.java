/** Messages in GraphQL. */
@NullMarked
package cn.huiyin.notify.web;

import org.jspecify.annotations.NullMarked;
