/** What in a text tells who someone is or where someone lives: pure, without Spring or a database. */
@NullMarked
package cn.huiyin.noticeboard.redaction;

import org.jspecify.annotations.NullMarked;
