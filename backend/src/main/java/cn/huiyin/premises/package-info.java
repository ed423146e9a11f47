/**
 * Buildings, entrances, units, households, occupants and who lives where, and the import of all of these from the
 * spreadsheets that offices have.
 *
 * <p>Owns the tables of places and occupants, of imports and of the codes by which people join. A household is those
 * who live in one unit now, so a unit's id stands for its household.
 */
@ApplicationModule(
        displayName = "Premises",
        allowedDependencies = {})
@NullMarked
package cn.huiyin.premises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
