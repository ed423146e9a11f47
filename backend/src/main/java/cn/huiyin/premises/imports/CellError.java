package cn.huiyin.premises.imports;

/**
 * Why a row can't go in.
 *
 * @param field the field whose cell is to blame
 * @param code a reason whose text stands under {@code import.reason.<code>}; holds nothing from the row
 */
public record CellError(String field, String code) {}
