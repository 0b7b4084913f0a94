/** The frame around every view: bar, language, theme, error pages, and the headers of every response. */
@NullMarked
package indicators.view.shell;

import org.jspecify.annotations.NullMarked;
