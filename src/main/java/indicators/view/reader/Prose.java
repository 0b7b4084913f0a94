package indicators.view.reader;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.lang.Character.UnicodeScript;

/**
 * Sets verbatim words on the screen. Chinese sources often write ASCII punctuation; beside Han it is shown full-width
 * by the font, in a span of its own, so that the words themselves, their offsets and what one copies stay as they are.
 */
public final class Prose {

    private static final String PUNCTUATION = ",:;()!?";

    private final String verbatim;

    public Prose(String verbatim) {
        this.verbatim = verbatim;
    }

    /** Adds the words from start to end (UTF-16 code units of the verbatim text) to this parent. */
    public void add(HasComponents parent, int start, int end) {
        int from = start;
        for (int at = start; at < end; at++) {
            if (!isWide(at)) {
                continue;
            }
            if (at > from) {
                parent.add(new Text(verbatim.substring(from, at)));
            }
            Span wide = new Span(verbatim.substring(at, at + 1));
            wide.setClassName("wide");
            parent.add(wide);
            from = at + 1;
        }
        if (end > from) {
            parent.add(new Text(verbatim.substring(from, end)));
        }
    }

    private boolean isWide(int at) {
        return PUNCTUATION.indexOf(verbatim.charAt(at)) >= 0 && (isChinese(at - 1) || isChinese(at + 1));
    }

    private boolean isChinese(int at) {
        if (at < 0 || at >= verbatim.length()) {
            return false;
        }
        char one = verbatim.charAt(at);
        return UnicodeScript.of(one) == UnicodeScript.HAN || "”“》《、。；：，！？）（".indexOf(one) >= 0;
    }
}
