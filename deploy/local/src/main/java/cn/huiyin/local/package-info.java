/**
 * Starts everything that the product needs on one machine, side by side, and stops all of it again.
 *
 * <p>Not part of the product: the runnable jar of {@code frontend} carries none of this.
 */
@NullMarked
package cn.huiyin.local;

import org.jspecify.annotations.NullMarked;
