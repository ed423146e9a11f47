/**
 * Open311 GeoReport v2 for machines: a city's hotline or another app files reports at one estate with a key, and follows
 * those that it filed. XML or JSON; services are the estate's categories.
 */
@NullMarked
package cn.huiyin.cases.open311;

import org.jspecify.annotations.NullMarked;
