/**
 * Knows a document's way in: the data package, its checks, and the one transaction that takes it in whole or not at all.
 * Must not know the grammar of prose or the looks of screens.
 */
@ApplicationModule(allowedDependencies = {"reading", "figure", "document", "text"})
@NullMarked
package indicators.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
