/**
 * Knows briefings: slides in order, the frozen state of what they show, and the files that are handed over.
 * Must not know the browser or a charting library.
 */
@ApplicationModule(allowedDependencies = {"chart", "figure", "document", "text"})
@NullMarked
package indicators.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
