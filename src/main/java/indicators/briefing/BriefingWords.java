package indicators.briefing;

import indicators.figure.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * The words of a briefing that no board holds, in one language.
 *
 * @param derived marks a computed value
 * @param derivation stands before how a value was computed
 * @param source stands before the document's title
 * @param document the term for the document
 * @param given the term for the day it was given
 * @param occasion the term for where it was given
 * @param published the term for publisher and day
 * @param via stands before whom the publisher names as the source
 * @param link the term for the address that leads back to the board
 * @param statements heading of the claims without a number
 * @param statementColumns heads of their table
 * @param sources heading of the last slide
 * @param derivedValues heading of the list of computed values
 * @param derivedColumns heads of that list
 * @param unofficial stands before a translation
 * @param separator between the items of a line
 * @param colon after a term
 * @param position pattern of a place in the text: paragraph, start, end
 * @param unstated warns of a presenter's own numbers
 * @param language in which these words are
 */
record BriefingWords(
        String derived,
        String derivation,
        String source,
        String document,
        String given,
        String occasion,
        String published,
        String via,
        String link,
        String statements,
        List<String> statementColumns,
        String sources,
        String derivedValues,
        List<String> derivedColumns,
        String unofficial,
        String separator,
        String colon,
        String position,
        String unstated,
        Language language) {

    private static final BriefingWords ZH = new BriefingWords(
            "推算",
            "推算",
            "来源",
            "文献",
            "讲话日期",
            "场合",
            "发布",
            "转自",
            "链接",
            "定性表述",
            List.of("指标", "表述", "参照", "原文"),
            "来源与推算",
            "推算值（由原文数字算出，原文未直接给出）",
            List.of("指标", "地区与时期", "数值", "算式"),
            "非官方译文",
            "，",
            "：",
            "第%d段，UTF-16位置%d—%d",
            "标题或文字中有汇报人自述的数字，原文未载",
            Language.ZH);

    private static final BriefingWords EN = new BriefingWords(
            "derived",
            "Derived",
            "Source",
            "Document",
            "Given on",
            "Occasion",
            "Published",
            "source",
            "Link",
            "Statements without a number",
            List.of("Indicator", "Relation", "Compared with", "Words of the text"),
            "Sources and derived values",
            "Derived values (computed from stated figures, not stated themselves)",
            List.of("Indicator", "Area and period", "Value", "Formula"),
            "Unofficial translation",
            ", ",
            ": ",
            "Paragraph %d, UTF-16 offsets %d–%d",
            "The presenter’s own words hold a number that the text does not state",
            Language.EN);

    BriefingWords {
        statementColumns = List.copyOf(statementColumns);
        derivedColumns = List.copyOf(derivedColumns);
    }

    static BriefingWords in(Language language) {
        return switch (language) {
            case ZH -> ZH;
            case EN -> EN;
        };
    }

    String date(LocalDate date) {
        return language.date(date);
    }

    String place(int paragraph, int start, int end) {
        return position.formatted(paragraph, start, end);
    }
}
