/**
 * Buildings, entrances, units, households, occupants and who lives where, the import of all of these from the
 * spreadsheets that offices have, and the codes by which people join.
 *
 * <p>Owns the tables of places and occupants, of imports and of joining codes. A household is those who live in one unit
 * now, so a unit's id stands for its household. Publishes {@link cn.huiyin.premises.Premises} and the events in {@code
 * event}; listens to nothing.
 */
@ApplicationModule(
        displayName = "Premises",
        allowedDependencies = {"tenancy", "graphql", "identity", "policy", "worktime"})
@NullMarked
package cn.huiyin.premises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
