package indicators.picture;

import indicators.document.Document;
import indicators.figure.Language;
import java.time.LocalDate;

/**
 * The words of a picture that no board holds, in one language.
 *
 * @param derived marks a computed value
 * @param derivedMeans what that mark says, for the foot of a long picture
 * @param paragraph pattern of a place: number of the paragraph
 * @param translation stands before a translation
 * @param source pattern of the line that says who, what, when, and who published it when
 * @param given pattern of the line below a title: speaker and day
 * @param published the same: publisher and day
 * @param comparisons what overviews are headed by
 * @param part pattern of the number of a long picture, where there are several
 */
record PictureWords(
        String derived,
        String derivedMeans,
        String paragraph,
        String translation,
        String source,
        String given,
        String published,
        String comparisons,
        String part,
        Language language) {

    private static final PictureWords ZH = new PictureWords(
            "推算",
            "斜线为推算值：由原文数字算出，原文未直接给出。",
            "原文第%d段",
            "非官方译文",
            "来源：%s，《%s》，%s；%s，%s发布",
            "%s，%s讲话",
            "%s，%s刊",
            "横向比较",
            "第%d张，共%d张",
            Language.ZH);

    private static final PictureWords EN = new PictureWords(
            "derived",
            "Hatched: derived, computed from stated figures and not stated itself.",
            "Text, para. %d",
            "Unofficial translation",
            "Source: %s, “%s”, %s; published by %s, %s",
            "%s, speech of %s",
            "%s, %s",
            "Comparisons",
            "Picture %d of %d",
            Language.EN);

    static PictureWords in(Language language) {
        return switch (language) {
            case ZH -> ZH;
            case EN -> EN;
        };
    }

    String source(Document document) {
        return source.formatted(
                document.speaker(),
                document.title(),
                date(document.givenOn()),
                document.publisher(),
                date(document.publishedAt().toLocalDate()));
    }

    String given(Document document) {
        return given.formatted(document.speaker(), date(document.givenOn()));
    }

    String published(Document document) {
        return published.formatted(
                document.publisher(), date(document.publishedAt().toLocalDate()));
    }

    String place(int number) {
        return paragraph.formatted(number);
    }

    String part(int number, int of) {
        return part.formatted(number, of);
    }

    private String date(LocalDate date) {
        return language.date(date);
    }
}
