package indicators.view.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import indicators.briefing.Briefing;
import indicators.briefing.Slide;
import indicators.figure.Language;
import indicators.view.shell.Words;
import java.util.List;
import java.util.Locale;

/** What the presenter has before him: the slide and the next, notes, time, how many follow. Never served to others. */
final class SpeakerPage extends Div {

    private static final List<String> KEYS =
            List.of("next", "previous", "passage", "ask", "overview", "black", "zoom", "goto", "pointer", "qr");

    private final Briefing briefing;
    private final Words words;

    SpeakerPage(Briefing briefing, Language language, FollowSheet sheet) {
        this.briefing = briefing;
        this.words = Words.in(language);
        setClassName("speaker-desk");
        getElement().setAttribute("data-lang", language.tag());
        add(head(), now(), next(), timer(), notes(), follow(sheet), keys());
    }

    private Header head() {
        Div progress = new Div();
        progress.setClassName("speaker-progress");
        progress.getElement().setAttribute("data-progress", true).setAttribute("aria-hidden", "true");
        briefing.deck().presented().forEach(slide -> progress.add(new Span()));
        Header head = new Header(
                new H1(words.text("speaker.title")), told("data-place", ""), progress, told("data-clock", ""));
        head.setClassName("speaker-head");
        return head;
    }

    private Div now() {
        Div now = new Div(new StagePane(briefing, StagePane.Role.SPEAKER, words));
        now.setClassName("speaker-now");
        return now;
    }

    private Section next() {
        Div slide = new Div();
        slide.setClassName("next-slide");
        slide.getElement()
                .setAttribute("data-next", true)
                .setAttribute("data-theme", briefing.deck().theme().name().toLowerCase(Locale.ROOT))
                .setAttribute("inert", true)
                .setAttribute("data-end", words.text("speaker.end"));
        return part("next", slide);
    }

    private Section timer() {
        Span elapsed = told("data-elapsed", "00:00");
        elapsed.getElement().setAttribute("role", "timer").setAttribute("aria-label", words.text("speaker.elapsed"));
        Div bar = new Div(new Span());
        bar.setClassName("speaker-bar");
        bar.getElement().setAttribute("data-bar", true).setAttribute("aria-hidden", "true");
        Element plan = new Element("input")
                .setAttribute("type", "number")
                .setAttribute("min", "1")
                .setAttribute("max", "600")
                .setAttribute("value", "15")
                .setAttribute("data-plan", true)
                .setAttribute("aria-label", words.text("speaker.plan.label"));
        Paragraph line = new Paragraph(new Span(words.text("speaker.plan")));
        line.getElement()
                .appendChild(plan)
                .appendChild(
                        new Span(words.text("speaker.minutes")).getElement(),
                        told("data-left", "").getElement());
        line.getElement().setAttribute("data-remaining", words.text("speaker.left"));
        line.getElement().setAttribute("data-over", words.text("speaker.over"));
        NativeButton start = new NativeButton(words.text("speaker.start"));
        start.getElement()
                .setAttribute("data-action", "start")
                .setAttribute("data-start", words.text("speaker.start"))
                .setAttribute("data-pause", words.text("speaker.pause"));
        NativeButton reset = new NativeButton(words.text("speaker.reset"));
        reset.getElement().setAttribute("data-action", "reset");
        Div buttons = new Div(start, reset);
        buttons.setClassName("speaker-buttons");
        Section timer = part("time", elapsed, bar, line, buttons);
        return timer;
    }

    private Section notes() {
        Places places = new Places(briefing.content().board(briefing.deck().language()));
        List<Slide> slides = briefing.deck().presented();
        Div all = new Div();
        for (int at = 0; at < slides.size(); at++) {
            Slide slide = slides.get(at);
            Div one = new Div();
            one.getElement()
                    .setAttribute("data-notes", Integer.toString(at + 1))
                    .setAttribute("hidden", true);
            String notes = slide.words().notes();
            Paragraph written = new Paragraph(notes.isBlank() ? words.text("speaker.notes.none") : notes);
            written.setClassName(notes.isBlank() ? "no-notes" : "written");
            Paragraph place = new Paragraph(places.of(slide, words));
            place.setClassName("place");
            one.add(written, place);
            all.add(one);
        }
        all.setClassName("speaker-scroll");
        all.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", words.text("speaker.notes"));
        return part("notes", all);
    }

    private Section follow(FollowSheet sheet) {
        Span count = told("data-followers", "0");
        Paragraph line = new Paragraph(count, new Span(words.text("speaker.follow.count")));
        line.setClassName("follow-count");
        sheet.addText(line);
        return part("follow", sheet);
    }

    private Footer keys() {
        Footer keys = new Footer();
        keys.setClassName("speaker-keys");
        for (String key : KEYS) {
            Element name = new Element("kbd").setText(words.text("speaker.key." + key));
            Span one = new Span();
            one.getElement().appendChild(name, new Span(words.text("speaker.does." + key)).getElement());
            keys.add(one);
        }
        return keys;
    }

    private Section part(String name, Component... parts) {
        Section section = new Section();
        section.setClassName("speaker-" + name);
        section.add(new H2(words.text("speaker." + name)));
        section.add(parts);
        return section;
    }

    private static Span told(String name, String text) {
        Span told = new Span(text);
        told.getElement().setAttribute(name, true);
        return told;
    }
}
