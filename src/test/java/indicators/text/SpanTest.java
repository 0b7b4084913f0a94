package indicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void anEmptyOrBackwardSpanIsRefused() {
        assertThatThrownBy(() -> new Span(3, 3)).hasMessageContaining("[3, 3)");
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theEndIsOutside() {
        Span span = new Span(3, 5);
        assertThat(span.contains(3)).isTrue();
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.length()).isEqualTo(2);
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Span(3, 5).overlaps(new Span(5, 7))).isFalse();
        assertThat(new Span(3, 6).overlaps(new Span(5, 7))).isTrue();
        assertThat(new Span(3, 9).contains(new Span(3, 9))).isTrue();
        assertThat(new Span(3, 9).contains(new Span(2, 5))).isFalse();
    }

    @Test
    void spansSortInTextOrder() {
        assertThat(Stream.of(new Span(5, 9), new Span(3, 9), new Span(3, 4)).sorted())
                .containsExactly(new Span(3, 4), new Span(3, 9), new Span(5, 9));
    }
}
