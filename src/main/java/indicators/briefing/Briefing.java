package indicators.briefing;

import java.time.OffsetDateTime;

/**
 * A frozen, dated set of slides.
 *
 * @param id its name in the address
 * @param madeAt when it was frozen
 * @param hash SHA-256 of its content's canonical form, lower-case hexadecimal
 * @param content what it shows
 */
public record Briefing(String id, OffsetDateTime madeAt, String hash, Snapshot content) {

    /**
     * A briefing that was just made.
     *
     * @param secret what proves that one may steer it; told this once, stored only as a hash
     */
    public record Made(Briefing briefing, String secret) {}
}
