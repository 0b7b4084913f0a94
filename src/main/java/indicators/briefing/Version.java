package indicators.briefing;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One state of a briefing; it never changes, the next edit makes the next one.
 *
 * @param number from 1
 * @param madeAt when
 * @param hash SHA-256 over the canonical form of all it shows, lower-case hexadecimal
 * @param change what made it of the one before
 * @param place number of the slide that was changed, from 1; 0 if it was the briefing as a whole
 * @param undoTo number of the version that undoing leads back to; null if there is none
 * @param redoTo number of the version that redoing leads to; null if nothing was undone
 */
public record Version(
        int number,
        OffsetDateTime madeAt,
        String hash,
        Change change,
        int place,
        @Nullable Integer undoTo,
        @Nullable Integer redoTo) {

    /** What made a version. */
    public enum Change {
        MADE,
        RENAME,
        SPEAK,
        PAINT,
        MOVE,
        LEAVE_OUT,
        TAKE_IN,
        DUPLICATE,
        ADD_TEXT,
        REMOVE,
        TITLE,
        SUBTITLE,
        BODY,
        NOTES,
        DRAW,
        UNDO,
        REDO,
        RESTORE;

        static Change of(Edit edit) {
            return switch (edit) {
                case Edit.Rename rename -> RENAME;
                case Edit.Speak speak -> SPEAK;
                case Edit.Paint paint -> PAINT;
                case Edit.Move move -> MOVE;
                case Edit.LeaveOut leave -> leave.out() ? LEAVE_OUT : TAKE_IN;
                case Edit.Duplicate duplicate -> DUPLICATE;
                case Edit.AddText add -> ADD_TEXT;
                case Edit.Remove remove -> REMOVE;
                case Edit.Title title -> TITLE;
                case Edit.Subtitle subtitle -> SUBTITLE;
                case Edit.Body body -> BODY;
                case Edit.Notes notes -> NOTES;
                case Edit.Draw draw -> DRAW;
            };
        }
    }
}
