/** The stage: a briefing's slides, full screen, each number still one key away from its sentence. */
@NullMarked
package indicators.view.stage;

import org.jspecify.annotations.NullMarked;
