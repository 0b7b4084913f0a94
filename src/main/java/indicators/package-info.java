/** Composition root: starts the program. */
@NullMarked
package indicators;

import org.jspecify.annotations.NullMarked;
