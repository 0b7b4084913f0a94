/**
 * Reads prose: numerals in a text, and the quantity that a quote and its cue state. Pure functions.
 * Must not know the database, Spring, people or screens.
 */
@ApplicationModule(allowedDependencies = {"text", "figure"})
@NullMarked
package indicators.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
