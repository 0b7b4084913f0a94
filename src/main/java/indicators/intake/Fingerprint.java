package indicators.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hash of rows. Each value goes in with its length, so that no two different lists of rows look alike; a new column
 * makes a new fingerprint, so that a program that writes more takes the same package in anew.
 */
final class Fingerprint {

    private final MessageDigest digest = Hash.digest();

    /** SHA-256 of these rows in their order, in lower-case hexadecimal. */
    static String of(List<Row> rows) {
        Fingerprint print = new Fingerprint();
        rows.forEach(row -> row.feed(print));
        return HexFormat.of().formatHex(print.digest.digest());
    }

    void add(@Nullable String value) {
        byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(value == null ? -1 : bytes.length)
                .array());
        digest.update(bytes);
    }
}
