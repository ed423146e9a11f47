/** The comparison over GraphQL. */
@NullMarked
package cn.huiyin.insight.web;

import org.jspecify.annotations.NullMarked;
