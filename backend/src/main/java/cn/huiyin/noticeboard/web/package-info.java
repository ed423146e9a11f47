/** The noticeboard over GraphQL. */
@NullMarked
package cn.huiyin.noticeboard.web;

import org.jspecify.annotations.NullMarked;
