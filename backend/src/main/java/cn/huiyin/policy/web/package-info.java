/** Procedures, settings and categories over GraphQL. */
@NullMarked
package cn.huiyin.policy.web;

import org.jspecify.annotations.NullMarked;
