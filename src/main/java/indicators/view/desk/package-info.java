/** The desk: the briefings one keeps, and the editor that puts one in order. */
@NullMarked
package indicators.view.desk;

import org.jspecify.annotations.NullMarked;
