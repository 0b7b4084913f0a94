package indicators.text;

import indicators.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Divides a text into paragraphs and says what each is for. */
final class Paragraphs {

    /** Closing marks and quotes that still belong to a line that ends a sentence. */
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[。！？；!?;][”’」』）)]*", Pattern.DOTALL);

    private static final Pattern NOTE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*|[（(]?(?:摘自|根据|本文).*|(?:来源|作者|编辑|责任编辑|记者)[:：].*", Pattern.DOTALL);
    private static final Pattern FURNITURE = Pattern.compile("(?:转自|原标题|今日热搜|相关阅读|延伸阅读|扫一扫|分享到).*", Pattern.DOTALL);
    private static final int LONGEST_HEADING = 80;

    private Paragraphs() {}

    static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String title = "";
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                if (title.isEmpty()) {
                    title = line.strip();
                }
                Kind kind = paragraphs.isEmpty() ? Kind.TITLE : kindOf(line.strip(), title);
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
        if (line.equals(title) || FURNITURE.matcher(line).matches()) {
            return Kind.FURNITURE;
        }
        if (NOTE.matcher(line).matches()) {
            return Kind.NOTE;
        }
        boolean heading = line.length() <= LONGEST_HEADING
                && !ENDS_A_SENTENCE.matcher(line).matches();
        return heading ? Kind.HEADING : Kind.BODY;
    }
}
