package indicators.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A short address leads to its briefing for the day of the talk, and cannot be found by trying. */
class ShortAddressesTest {

    @TempDir
    private Path files;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2024-07-23T08:00:00Z"));

    @ParameterizedTest
    @EnumSource
    void aBriefingHasOneCodeThatLeadsBackToIt(Database.Kind kind) {
        ShortAddresses addresses = new ShortAddresses(Database.open(kind, files).client(), now::get);
        String code = addresses.of("AAAAAAAAAAAAAAAA");
        assertThat(code).matches("[bcdfghjkmnpqrstwxz]{8}");
        assertThat(addresses.of("AAAAAAAAAAAAAAAA")).isEqualTo(code);
        assertThat(addresses.of("BBBBBBBBBBBBBBBB")).isNotEqualTo(code);
        for (String typed :
                List.of(code, code.toUpperCase(Locale.ROOT), code.substring(0, 4) + "-" + code.substring(4))) {
            assertThat(addresses.find(typed)).contains("AAAAAAAAAAAAAAAA");
        }
        for (String typed : List.of("", "bbbbbbb", "bbbbbbbbb", "aeiouyli", "' or ''='", code + "b")) {
            assertThat(addresses.find(typed)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void itHoldsForADayAfterItWasLastAskedFor(Database.Kind kind) {
        ShortAddresses addresses = new ShortAddresses(Database.open(kind, files).client(), now::get);
        String code = addresses.of("AAAAAAAAAAAAAAAA");
        pass(Duration.ofHours(23));
        assertThat(addresses.of("AAAAAAAAAAAAAAAA")).isEqualTo(code);
        pass(Duration.ofHours(23));
        assertThat(addresses.find(code)).isPresent();
        pass(Duration.ofHours(2));
        assertThat(addresses.find(code)).isEmpty();
        assertThat(addresses.of("AAAAAAAAAAAAAAAA")).isNotEqualTo(code);
    }

    @Test
    void whoMissesTooOftenMayNotTryOn() {
        Guesses guesses = new Guesses(() -> now.get().toEpochMilli() * 1_000_000);
        for (int miss = 0; miss < Guesses.OF_ONE_CLIENT; miss++) {
            assertThat(guesses.mayTry("10.0.0.1")).isTrue();
            guesses.miss("10.0.0.1");
        }
        assertThat(guesses.mayTry("10.0.0.1")).isFalse();
        assertThat(guesses.mayTry("10.0.0.2")).isTrue();
        for (int miss = 0; miss < Guesses.OF_ALL; miss++) {
            guesses.miss("client" + miss);
        }
        assertThat(guesses.mayTry("10.0.0.2")).isFalse();
        pass(Tally.WITHIN.plusSeconds(1));
        assertThat(guesses.mayTry("10.0.0.1")).isTrue();
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
