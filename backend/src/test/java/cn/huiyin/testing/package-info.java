/** What tests stand on: a real database, a movable clock, tokens, and a small world of companies. */
package cn.huiyin.testing;
