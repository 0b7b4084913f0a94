package indicators.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.briefing.Allowance.Deed;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Flooding ends at a limit, for one client and for all. */
class AllowanceTest {

    private static final int OF_ONE = 5;
    private static final int OF_ALL = 20;

    private final AtomicLong now = new AtomicLong();
    private final Allowance allowance = new Allowance(OF_ONE, OF_ALL, now::get);

    @Test
    void oneClientIsStoppedAndAnotherIsNot() {
        assertThat(IntStream.range(0, OF_ONE).allMatch(one -> allowance.take(Deed.MAKE, "10.0.0.1")))
                .isTrue();
        assertThat(allowance.take(Deed.MAKE, "10.0.0.1")).isFalse();
        assertThat(allowance.take(Deed.MAKE, "10.0.0.2")).isTrue();
    }

    @Test
    void allTogetherAreStoppedToo() {
        long taken = IntStream.range(0, 2 * OF_ALL)
                .filter(client -> allowance.take(Deed.MAKE, "client" + client))
                .count();
        assertThat(taken).isEqualTo(OF_ALL);
    }

    @Test
    void whoHasMadeManyMayStillEdit() {
        IntStream.rangeClosed(0, OF_ONE).forEach(one -> allowance.take(Deed.MAKE, "10.0.0.1"));
        assertThat(allowance.take(Deed.EDIT, "10.0.0.1")).isTrue();
    }

    @Test
    void filesAreLimitedToo() {
        long taken = IntStream.range(0, 100 * OF_ONE)
                .filter(one -> allowance.take(Deed.EXPORT, "10.0.0.1"))
                .count();
        assertThat(taken).isEqualTo(10 * OF_ONE);
    }

    @Test
    void afterAWhileOneMayGoOn() {
        IntStream.rangeClosed(0, OF_ONE).forEach(one -> allowance.take(Deed.MAKE, "10.0.0.1"));
        now.addAndGet(Tally.WITHIN.plusSeconds(1).toNanos());
        assertThat(allowance.take(Deed.MAKE, "10.0.0.1")).isTrue();
    }
}
