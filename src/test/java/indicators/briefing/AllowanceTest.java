package indicators.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Flooding ends at a limit, for one client and for all. */
class AllowanceTest {

    private final AtomicLong now = new AtomicLong();
    private final Allowance allowance = new Allowance(now::get);

    @Test
    void oneClientIsStoppedAndAnotherIsNot() {
        assertThat(IntStream.range(0, Allowance.OF_ONE_CLIENT).allMatch(one -> allowance.take("10.0.0.1")))
                .isTrue();
        assertThat(allowance.take("10.0.0.1")).isFalse();
        assertThat(allowance.take("10.0.0.2")).isTrue();
    }

    @Test
    void allTogetherAreStoppedToo() {
        long taken = IntStream.range(0, 2 * Allowance.OF_ALL)
                .filter(client -> allowance.take("client" + client))
                .count();
        assertThat(taken).isEqualTo(Allowance.OF_ALL);
    }

    @Test
    void afterAWhileOneMayGoOn() {
        IntStream.rangeClosed(0, Allowance.OF_ONE_CLIENT).forEach(one -> allowance.take("10.0.0.1"));
        now.addAndGet(Allowance.WITHIN.plusSeconds(1).toNanos());
        assertThat(allowance.take("10.0.0.1")).isTrue();
    }
}
