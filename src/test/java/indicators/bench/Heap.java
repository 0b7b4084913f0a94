package indicators.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heap of another Java program on this machine.
 *
 * @param process its id
 */
record Heap(long process) {

    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    /** Bytes that live after a full collection; the second of two, since the first one lets finalizers and queues work. */
    long liveBytes() throws IOException, InterruptedException {
        histogram();
        String last = histogram().getLast();
        Matcher total = TOTAL.matcher(last);
        if (!total.find()) {
            throw new IOException("No histogram of process " + process + ": " + last);
        }
        return Long.parseLong(total.group(1));
    }

    private List<String> histogram() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asked = new ProcessBuilder(jcmd, Long.toString(process), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = asked.inputReader()) {
            List<String> lines = out.lines().toList();
            asked.waitFor();
            return lines;
        }
    }
}
