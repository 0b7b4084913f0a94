/**
 * Knows the words of a text as they were received: spans, paragraphs, sentences and the selectors that point into them.
 * Must not know numbers, documents, SQL or Spring.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package indicators.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
