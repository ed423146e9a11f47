/** The schema's cases: queries, acts, fields. */
@NullMarked
package cn.huiyin.cases.web;

import org.jspecify.annotations.NullMarked;
