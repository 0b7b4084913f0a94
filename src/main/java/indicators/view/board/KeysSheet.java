package indicators.view.board;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import indicators.view.shell.Words;
import java.util.Map;
import java.util.TreeMap;

/** The list of keys. */
final class KeysSheet extends Sheet {

    private static final Map<String, String> KEYS = new TreeMap<>(Map.of(
            "1next", "J",
            "2previous", "K",
            "3jump", "Enter",
            "4table", "T",
            "5cite", "C",
            "6search", "/",
            "7present", "P",
            "8escape", "Esc",
            "9keys", "?"));

    KeysSheet(Words words) {
        super("keys", words.text("keys.title"), words);
        DescriptionList list = new DescriptionList();
        KEYS.forEach((name, key) -> list.add(new Term(key), new Description(words.text("keys." + name.substring(1)))));
        add(list);
    }
}
