/**
 * Knows how a card, an overview or a whole board becomes a picture file that needs nothing else: SVG with real text.
 * Must not know the browser, a charting library or where the file goes.
 */
@ApplicationModule(allowedDependencies = {"chart", "figure", "document", "text"})
@NullMarked
package indicators.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
