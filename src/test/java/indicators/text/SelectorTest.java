package indicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SelectorTest {

    private static final String WORDS = "上半年增长5.6%,出口增长5.6%。";

    @Test
    void aSelectorFindsItsOwnWords() {
        Selector selector = Selector.of(WORDS, new Span(5, 9));
        assertThat(selector.exact()).isEqualTo("5.6%");
        assertThat(selector.prefix()).isEqualTo("上半年增长");
        assertThat(selector.suffix()).isEqualTo(",出口增长5.6%。");
        assertThat(selector.resolve(WORDS)).contains(new Span(5, 9));
    }

    @Test
    void itNeverSlidesToTheSameWordsElsewhere() {
        Selector selector = Selector.of(WORDS, new Span(5, 9));
        assertThat(selector.resolve("今年上半年增长5.6%,出口增长5.6%。")).isEmpty();
        assertThat(selector.resolve("上半年增长5.7%,出口增长5.6%。")).isEmpty();
    }

    @Test
    void aTextThatEndsBeforeTheSpanLeavesAnOrphan() {
        assertThat(Selector.of(WORDS, new Span(5, 9)).resolve("上半年增长")).isEmpty();
        assertThat(Selector.of(WORDS, new Span(5, 9)).resolve("")).isEmpty();
    }

    @Test
    void aQuoteOfAnotherLengthThanItsSpanIsAnOrphan() {
        assertThat(new Selector(new Span(5, 9), "5.6", "", "").resolve(WORDS)).isEmpty();
    }

    @Test
    void contextIsAtMostThirtyTwoUnitsOnEachSide() {
        String text = "前".repeat(40) + "9%" + "后".repeat(40);
        Selector selector = Selector.of(text, new Span(40, 42));
        assertThat(selector.prefix()).isEqualTo("前".repeat(32));
        assertThat(selector.suffix()).isEqualTo("后".repeat(32));
    }

    @Test
    void contextHalvesNoCharacter() {
        String text = "😀" + "前".repeat(31) + "9%" + "后".repeat(31) + "😀";
        Selector selector = Selector.of(text, new Span(33, 35));
        assertThat(selector.prefix()).isEqualTo("前".repeat(31));
        assertThat(selector.suffix()).isEqualTo("后".repeat(31));
    }

    @Test
    void aSpanBeyondTheTextIsRefused() {
        assertThatThrownBy(() -> Selector.of(WORDS, new Span(5, 99))).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
