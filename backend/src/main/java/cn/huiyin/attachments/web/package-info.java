/** Takes uploads in and hands them out: plain HTTP, since bytes do not belong into GraphQL. */
@NullMarked
package cn.huiyin.attachments.web;

import org.jspecify.annotations.NullMarked;
