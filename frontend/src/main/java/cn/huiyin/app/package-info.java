/** What the single-page app asks of the server beside GraphQL: its page, its texts, the way to log in. */
@NullMarked
package cn.huiyin.app;

import org.jspecify.annotations.NullMarked;
