/** Estates, places, people, imports and codes as GraphQL, and the two plain endpoints for spreadsheets. */
@NullMarked
package cn.huiyin.premises.web;

import org.jspecify.annotations.NullMarked;
