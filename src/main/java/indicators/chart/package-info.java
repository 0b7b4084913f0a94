/**
 * Knows which figures belong in one picture, its kind, order and comparability, and the words for it.
 * Must not know colours, pixels, a charting library, Vaadin or file formats.
 */
@ApplicationModule(allowedDependencies = {"figure", "document", "text"})
@NullMarked
package indicators.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
