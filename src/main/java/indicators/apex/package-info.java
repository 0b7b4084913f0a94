/**
 * Knows how to draw with ApexCharts from Flow: typed options, the custom element and its events.
 * Must not know any other room.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package indicators.apex;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
