/** The reader: the full text with its figures marked. */
@NullMarked
package indicators.view.reader;

import org.jspecify.annotations.NullMarked;
