/** What premises asks of whoever carries mails. */
@NamedInterface("post")
@NullMarked
package cn.huiyin.premises.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
