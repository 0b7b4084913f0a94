/**
 * Routes and screens. Knows every room but {@code api}; must not know SQL, parsing or file formats.
 */
@ApplicationModule(allowedDependencies = {"apex", "briefing", "citation", "chart", "figure", "document", "text"})
@NullMarked
package indicators.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
