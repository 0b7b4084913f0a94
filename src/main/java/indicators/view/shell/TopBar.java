package indicators.view.shell;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import indicators.figure.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bar above every view: brand, search, language, theme, and what a view adds. */
@JsModule("./connection/ask-again.ts")
public final class TopBar extends Header {

    /** A colour scheme one may choose; {@code SYSTEM} follows the device. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What the bar reports. */
    public interface Listener extends java.io.Serializable {
        void languageChosen(Language language);

        void themeChosen(Theme theme);
    }

    private final Words words;
    private final Map<Theme, NativeButton> themes = new EnumMap<>(Theme.class);

    /**
     * @param search the search field, or null on a view where there is nothing to search
     * @param theme the scheme in force
     * @param listener who is told; null for a bar that is only a picture of itself in the first response
     */
    public TopBar(Words words, Theme theme, @Nullable SearchBox search, @Nullable Listener listener) {
        this.words = words;
        setClassName("top-bar");
        add(brand());
        if (search != null) {
            add(search);
        }
        Div tools = new Div(languages(listener), menu("theme", words.text("bar.theme"), themes(theme, listener)));
        tools.setClassName("tools");
        add(tools);
    }

    /** Shows which theme is in force. */
    public void setTheme(Theme inForce) {
        themes.forEach((theme, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(theme == inForce)));
    }

    /** Adds files to take along. */
    public void addDownloads(List<Anchor> files) {
        files.forEach(file -> file.setRouterIgnore(true));
        ((Div) getComponentAt(getComponentCount() - 1)).add(menu("download", words.text("bar.download"), files));
    }

    /**
     * Adds what makes a briefing of the view, and the way to those made before.
     *
     * @param chosen what to do; null for a bar that is only a picture of itself
     */
    public void addPresent(@Nullable Runnable chosen) {
        NativeButton present = new NativeButton(words.text("bar.present"));
        present.setClassName("present");
        present.getElement().setAttribute("data-action", "present");
        if (chosen != null) {
            present.addClickListener(click -> {
                present.setEnabled(false);
                chosen.run();
            });
        }
        Anchor briefings = new Anchor("briefings", words.text("stage.briefings"));
        briefings.setRouterIgnore(true);
        ((Div) getComponentAt(getComponentCount() - 1)).add(briefings, present);
    }

    /** Says something that went otherwise than wished, where one has just clicked. */
    public void say(String message) {
        Div word = new Div(message);
        word.setClassName("bar-word");
        word.getElement().setAttribute("role", "alert");
        add(word);
    }

    private Anchor brand() {
        Span sign = new Span(new Span(), new Span(), new Span());
        sign.setClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(words.text("bar.name"));
        Anchor brand = new Anchor("", sign, name);
        brand.setClassName("brand");
        brand.getElement().setAttribute("aria-label", words.text("bar.name"));
        return brand;
    }

    private Div languages(@Nullable Listener listener) {
        Div languages = new Div();
        languages.setClassName("languages");
        languages.getElement().setAttribute("role", "group").setAttribute("aria-label", words.text("bar.language"));
        for (Language language : Language.values()) {
            boolean current = language == words.language();
            NativeButton button = button(
                    Words.in(language).text("bar.language.short"),
                    current,
                    listener == null ? null : click -> listener.languageChosen(language));
            button.getElement()
                    .setAttribute("lang", language.tag())
                    .setAttribute("aria-label", Words.in(language).text("bar.language.name"));
            languages.add(button);
        }
        return languages;
    }

    private List<NativeButton> themes(Theme inForce, @Nullable Listener listener) {
        return java.util.Arrays.stream(Theme.values())
                .map(theme -> {
                    NativeButton button = button(
                            words.text("bar.theme." + theme.code()),
                            theme == inForce,
                            listener == null ? null : click -> listener.themeChosen(theme));
                    button.getElement().setAttribute("data-theme", theme.code());
                    themes.put(theme, button);
                    return button;
                })
                .toList();
    }

    private static NativeButton button(
            String label, boolean pressed, @Nullable ComponentEventListener<ClickEvent<NativeButton>> clicked) {
        NativeButton button = new NativeButton(label);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        if (clicked != null) {
            button.addClickListener(clicked);
        }
        return button;
    }

    private static Div menu(String key, String label, List<? extends Component> items) {
        Div list = new Div();
        items.forEach(list::add);
        list.setId("menu-" + key);
        list.setClassName("menu");
        list.getElement().setAttribute("popover", "auto").setAttribute("role", "group");
        list.getElement().setAttribute("aria-label", label);
        NativeButton button = new NativeButton(label);
        button.setClassName("menu-button");
        button.getElement().setAttribute("popovertarget", "menu-" + key);
        Div menu = new Div(button, list);
        menu.setClassName("menu-holder " + key);
        return menu;
    }
}
