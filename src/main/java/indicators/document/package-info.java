/**
 * Knows a document: its immutable text, who gave it when and who published it, its store and its link.
 * Must not know figures, charts or screens.
 */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package indicators.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
