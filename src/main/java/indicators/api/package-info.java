/**
 * Knows the addresses and forms in which data leaves the program: paths, CSV, caching, the steps of a presenter.
 * Must not know views, nor how anything is drawn.
 */
@ApplicationModule(allowedDependencies = {"briefing", "picture", "chart", "figure", "document", "text"})
@NullMarked
package indicators.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
