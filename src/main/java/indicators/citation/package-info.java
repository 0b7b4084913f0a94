/**
 * Knows how one figure of a document is cited, and the forms of citation. It is a room of its own because a citation
 * belongs neither to pictures, which it would outlive, nor to briefings, which are not needed to cite.
 * Must not know screens, files on disk or the clock.
 */
@ApplicationModule(allowedDependencies = {"chart", "figure", "document", "text"})
@NullMarked
package indicators.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
