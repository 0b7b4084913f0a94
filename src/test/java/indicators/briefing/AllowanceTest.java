package indicators.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.briefing.Allowance.Deed;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Flooding ends at a limit, for one client and for all. */
class AllowanceTest {

    private final AtomicLong now = new AtomicLong();
    private final Allowance allowance = new Allowance(now::get);

    @Test
    void oneClientIsStoppedAndAnotherIsNot() {
        assertThat(IntStream.range(0, Deed.MAKE.ofOneClient).allMatch(one -> allowance.take(Deed.MAKE, "10.0.0.1")))
                .isTrue();
        assertThat(allowance.take(Deed.MAKE, "10.0.0.1")).isFalse();
        assertThat(allowance.take(Deed.MAKE, "10.0.0.2")).isTrue();
    }

    @Test
    void allTogetherAreStoppedToo() {
        long taken = IntStream.range(0, 2 * Deed.MAKE.ofAll)
                .filter(client -> allowance.take(Deed.MAKE, "client" + client))
                .count();
        assertThat(taken).isEqualTo(Deed.MAKE.ofAll);
    }

    @Test
    void whoHasMadeManyMayStillEdit() {
        IntStream.rangeClosed(0, Deed.MAKE.ofOneClient).forEach(one -> allowance.take(Deed.MAKE, "10.0.0.1"));
        assertThat(allowance.take(Deed.EDIT, "10.0.0.1")).isTrue();
    }

    @Test
    void afterAWhileOneMayGoOn() {
        IntStream.rangeClosed(0, Deed.MAKE.ofOneClient).forEach(one -> allowance.take(Deed.MAKE, "10.0.0.1"));
        now.addAndGet(Allowance.WITHIN.plusSeconds(1).toNanos());
        assertThat(allowance.take(Deed.MAKE, "10.0.0.1")).isTrue();
    }
}
