/**
 * Mapped imports of spreadsheets, whatever they hold: upload, proposal, preview, run in batches, mend what was refused.
 *
 * <p>A module that takes in a register of its own has one bean of {@link cn.huiyin.premises.imports.ImportKind}.
 */
@NamedInterface("imports")
@NullMarked
package cn.huiyin.premises.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
