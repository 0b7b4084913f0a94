package indicators.text;

import indicators.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Divides a text into paragraphs and says what each is for. What ends like a sentence is body, unless it is bracketed
 * as an editor's note; the other kinds are short lines that open with words of their own.
 */
final class Paragraphs {

    /** Closing marks and quotes that still belong to a line that ends a sentence. */
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[。！？；｡!?;][”’」』）)\"\\s]*", Pattern.DOTALL);

    private static final Pattern EDITORS_NOTE = Pattern.compile("[（(](?:摘自|根据|本文|原载).*[）)]", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile(
            "\\d{4}-\\d{1,2}-\\d{1,2}.*|\\d{4}年\\d{1,2}月\\d{1,2}日.*|摘自.*|(?:来源|作者|编辑|责任编辑|记者)\\s*[:：].*",
            Pattern.DOTALL);
    private static final Pattern FURNITURE =
            Pattern.compile("(?:转自|原标题|分享到)\\s*[:：].*|(?:今日热搜|相关阅读|延伸阅读|扫一扫).*", Pattern.DOTALL);
    private static final int LONGEST_HEADING = 80;

    private Paragraphs() {}

    static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String title = "";
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            String line = Blank.strip(text.substring(start, end));
            if (!line.isEmpty()) {
                Kind kind = kindOf(line, title);
                if (title.isEmpty() && kind != Kind.NOTE && kind != Kind.FURNITURE) {
                    title = line;
                    kind = Kind.TITLE;
                }
                Span span = new Span(start, end);
                paragraphs.add(new Paragraph(paragraphs.size() + 1, kind, span, Sentences.of(text, span)));
            }
            start = end + 1;
        }
        return List.copyOf(paragraphs);
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static Kind kindOf(String line, String title) {
        if (line.equals(title)) {
            return Kind.FURNITURE;
        }
        if (EDITORS_NOTE.matcher(line).matches()) {
            return Kind.NOTE;
        }
        if (line.length() > LONGEST_HEADING || ENDS_A_SENTENCE.matcher(line).matches()) {
            return Kind.BODY;
        }
        if (FURNITURE.matcher(line).matches()) {
            return Kind.FURNITURE;
        }
        return NOTE.matcher(line).matches() ? Kind.NOTE : Kind.HEADING;
    }
}
