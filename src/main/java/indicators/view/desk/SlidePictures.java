package indicators.view.desk;

import indicators.briefing.Briefing;
import indicators.briefing.Deck;
import indicators.briefing.OwnNumbers;
import indicators.briefing.Slide;
import indicators.briefing.Version;
import indicators.chart.Bilingual;
import indicators.chart.Card;
import indicators.chart.Excerpt;
import indicators.view.shell.Markup;
import indicators.view.shell.Words;
import indicators.view.stage.SlideParts;
import indicators.view.stage.SlideSection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the slides of one version look like, and what they are called; each is made once. */
final class SlidePictures {

    private final Version version;
    private final Deck deck;
    private final SlideParts parts;
    private final Map<Made, Markup> made = new HashMap<>();

    /** All that the looks of a slide depend on, within one language and theme. */
    private record Made(Slide slide, int number, int total) {}

    SlidePictures(Briefing briefing) {
        this.version = briefing.version();
        this.deck = briefing.deck();
        this.parts = SlideParts.of(briefing, deck.language());
    }

    /** The pictures of this version; what looks the same as before is not made again. */
    SlidePictures of(Briefing briefing) {
        if (briefing.version().equals(version)) {
            return this;
        }
        SlidePictures next = new SlidePictures(briefing);
        if (briefing.deck().language() == deck.language() && briefing.deck().theme() == deck.theme()) {
            next.made.putAll(made);
            next.made
                    .keySet()
                    .retainAll(briefing.deck().slides().stream().map(next::key).toList());
            // The sources name the version.
            next.made.keySet().removeIf(one -> one.slide().kind() == Slide.Kind.SOURCES);
        }
        return next;
    }

    private Made key(Slide slide) {
        List<Slide> presented = deck.presented();
        return new Made(slide, presented.indexOf(slide) + 1, presented.size());
    }

    Markup of(Slide slide) {
        return made.computeIfAbsent(key(slide), this::make);
    }

    private Markup make(Made wanted) {
        SlideSection section = new SlideSection(wanted.number(), wanted.total(), wanted.slide(), parts);
        section.getElement().setAttribute("data-lang", deck.language().words().tag());
        section.getElement().setAttribute("data-theme", deck.theme().name().toLowerCase(Locale.ROOT));
        return Markup.of(section);
    }

    /** The slide's own title, else the name of what it shows. */
    String name(Slide slide) {
        return slide.words().title().isEmpty()
                ? shownName(slide)
                : slide.words().title();
    }

    /** The name of what a slide shows. */
    String shownName(Slide slide) {
        Words words = parts.words();
        String name = switch (slide.kind()) {
            case TITLE -> parts.board().document().title();
            case OVERVIEW -> parts.board().overview(slide.key()).orElseThrow().name();
            case CARD -> card(slide).orElseThrow().name();
            case STATEMENTS -> words.text("board.statements");
            case SOURCES -> words.text("sources.title");
            case TEXT -> words.text("edit.text.untitled");
        };
        return name.split(Bilingual.BREAK, 2)[0];
    }

    Optional<Card> card(Slide slide) {
        return slide.kind() == Slide.Kind.CARD ? parts.board().card(slide.key()) : Optional.empty();
    }

    /** The sentences that a slide shows and no edit touches. */
    List<Excerpt> excerpts(Slide slide) {
        return parts.excerpts(slide);
    }

    SlideParts parts() {
        return parts;
    }

    /** Numbers in these words that no sentence states. */
    List<String> unstated(String words) {
        return parts.numbers().pieces(words, List.of()).stream()
                .filter(OwnNumbers.Piece::unstated)
                .map(OwnNumbers.Piece::text)
                .toList();
    }
}
