/**
 * Knows what a stated number means: quantity, unit, measure, indicator, area, period, and what can be derived from it;
 * and the store of all that a document states. Must not know how a figure was found or how it is drawn.
 */
@ApplicationModule(allowedDependencies = {"document", "text"})
@NullMarked
package indicators.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
