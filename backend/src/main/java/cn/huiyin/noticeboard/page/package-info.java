/** The public page of a noticeboard: rendered by the server, without script, for whoever has its address. */
@NullMarked
package cn.huiyin.noticeboard.page;

import org.jspecify.annotations.NullMarked;
