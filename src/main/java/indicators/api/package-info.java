/**
 * Knows the addresses and forms in which data leaves the program: paths, CSV, caching.
 * Must not know views or charts.
 */
@ApplicationModule(allowedDependencies = {"figure", "document", "text"})
@NullMarked
package indicators.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
