/** Return visits in GraphQL. */
@NullMarked
package cn.huiyin.visits.web;

import org.jspecify.annotations.NullMarked;
