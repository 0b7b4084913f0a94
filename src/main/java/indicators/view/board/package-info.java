/** The board: cards, overviews, claims, and the one selection that links them with the text. */
@NullMarked
package indicators.view.board;

import org.jspecify.annotations.NullMarked;
