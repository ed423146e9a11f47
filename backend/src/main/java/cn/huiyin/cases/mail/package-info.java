/**
 * Mails as a channel: an estate's mailbox is polled, each mail waits until somebody takes it in, joins its case, or is set
 * aside with a reason. A mail never becomes a case by itself: its sender is whoever the mail says.
 */
@NullMarked
package cn.huiyin.cases.mail;

import org.jspecify.annotations.NullMarked;
