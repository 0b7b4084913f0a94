package indicators.figure;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the codes of closed lists, and names the whole list where a code is not on it. */
final class Codes {

    private Codes() {}

    static <T> T parse(T[] all, Function<T, String> code, String words) {
        return Arrays.stream(all)
                .filter(one -> code.apply(one).equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + words + "” is none of "
                        + Arrays.stream(all).map(code).collect(Collectors.joining(", "))));
    }
}
