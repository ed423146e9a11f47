/**
 * Machines send what they took in, signed as the Standard Webhooks convention has it: messages of a WeChat group wait at the
 * desk beside the mails, and the phone system tells how often it rang.
 */
@NullMarked
package cn.huiyin.cases.hook;

import org.jspecify.annotations.NullMarked;
