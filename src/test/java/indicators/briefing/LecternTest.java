package indicators.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Followers are told where the presenter is, presenters how many follow; what nobody attends is forgotten. */
class LecternTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Lectern lectern = new Lectern(now::get);

    private static Step step(int slide) {
        return new Step(0, 1, slide, false, List.of());
    }

    @Test
    void aFollowerIsToldWhereThePresenterIsAndEachStepFromThenOn() throws Lectern.Full {
        lectern.show("one", step(3));
        List<Step> told = new ArrayList<>();
        assertThat(lectern.join("one", told::add).slide()).isEqualTo(3);
        assertThat(lectern.show("one", new Step(0, 1, 4, true, List.of("gdp-growth"))))
                .isEqualTo(1);
        lectern.show("other", step(9));
        assertThat(told).containsExactly(new Step(2, 1, 4, true, List.of("gdp-growth")));
    }

    @Test
    void whoHasLeftIsToldNothing() throws Lectern.Full {
        List<Step> told = new ArrayList<>();
        Consumer<Step> follower = told::add;
        lectern.join("one", follower);
        lectern.leave("one", follower);
        lectern.leave("unknown", follower);
        assertThat(lectern.show("one", step(2))).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void aPresenterIsToldHowManyFollow() throws Lectern.Full {
        List<Integer> counts = new ArrayList<>();
        assertThat(lectern.watch("one", counts::add)).isZero();
        Consumer<Step> first = shown -> {};
        lectern.join("one", first);
        lectern.join("one", shown -> counts.add(shown.slide() * 1000));
        lectern.join("other", shown -> {});
        lectern.leave("one", first);
        lectern.leave("one", first);
        assertThat(counts).containsExactly(1, 2, 1);
    }

    @Test
    void thereIsALimitForOneTalkAndForPresentersOfIt() throws Lectern.Full {
        for (int follower = 0; follower < Lectern.MOST_FOLLOWERS_OF_ONE; follower++) {
            int number = follower;
            lectern.join("one", shown -> assertThat(number).isNotNegative());
        }
        assertThatThrownBy(() -> lectern.join("one", shown -> {})).isInstanceOf(Lectern.Full.class);
        lectern.join("other", shown -> {});
        for (int window = 0; window < Lectern.MOST_PRESENTERS_OF_ONE; window++) {
            int number = window;
            lectern.watch("one", count -> assertThat(number).isNotNegative());
        }
        assertThatThrownBy(() -> lectern.watch("one", count -> {})).isInstanceOf(Lectern.Full.class);
    }

    @Test
    void aTalkThatNobodyAttendsForADayIsForgotten() throws Lectern.Full {
        lectern.show("idle", step(5));
        lectern.show("followed", step(6));
        lectern.join("followed", shown -> {});
        now.updateAndGet(instant -> instant.plus(Lectern.KEPT).plus(Duration.ofSeconds(1)));
        lectern.show("new", step(1));
        assertThat(lectern.talks()).isEqualTo(2);
        assertThat(lectern.join("followed", shown -> {}).slide()).isEqualTo(6);
        assertThat(lectern.join("idle", shown -> {})).isEqualTo(Step.FIRST);
    }

    @Test
    void whatIsNoStepIsRefused() {
        assertThatThrownBy(() -> step(0)).isInstanceOf(IllegalArgumentException.class);
        for (String place : List.of("", "<b>", "a b", "@1", "@-1-2", "@12345678-2")) {
            assertThatThrownBy(() -> new Step(0, 1, 1, false, List.of(place))).hasMessageContaining("Not a place");
        }
        assertThat(new Step(0, 1, 1, false, List.of("gdp-growth--2024-q1", "@558-562")).passage())
                .hasSize(2);
    }
}
