/** Duties over GraphQL. */
@NullMarked
package cn.huiyin.duties.web;

import org.jspecify.annotations.NullMarked;
