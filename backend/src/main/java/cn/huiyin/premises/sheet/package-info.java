/**
 * Spreadsheets as offices have them: read under guard, their header found, their cells understood.
 *
 * <p>Pure Java without Spring or database. Published to other modules, which import registers of their own.
 */
@NamedInterface("sheet")
@NullMarked
package cn.huiyin.premises.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
