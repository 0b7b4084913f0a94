package indicators.api;

import indicators.briefing.Briefing;
import indicators.briefing.Briefings;
import indicators.briefing.Keepers;
import indicators.briefing.Keepers.Proof;
import indicators.briefing.Lectern;
import indicators.briefing.Lectern.Step;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The steps of a presenter, as a stream of server-sent events to all who follow. Anybody with the address may follow;
 * only who holds the briefing steers, and only from a page of ours.
 */
@RestController
final class BriefingSteps {

    /** No end of its own: the stream ends when the follower leaves or the program stops. */
    private static final long FOR_EVER = 0;

    private final Briefings briefings;
    private final Keepers keepers;
    private final Lectern lectern;
    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();

    BriefingSteps(Briefings briefings, Keepers keepers, Lectern lectern) {
        this.briefings = briefings;
        this.keepers = keepers;
        this.lectern = lectern;
    }

    @GetMapping(path = "/b/{briefing}/steps", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> follow(@PathVariable String briefing) {
        if (briefings.find(briefing).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        SseEmitter stream = new SseEmitter(FOR_EVER);
        Consumer<Step> follower = step -> Thread.startVirtualThread(() -> send(stream, step));
        Runnable leave = () -> {
            lectern.leave(briefing, follower);
            open.remove(stream);
        };
        stream.onCompletion(leave);
        stream.onTimeout(leave);
        stream.onError(lost -> leave.run());
        try {
            Step now = lectern.join(briefing, follower);
            open.add(stream);
            send(stream, now);
        } catch (Lectern.TooManyFollowers full) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(stream);
    }

    /** Answers how many follow; 403 without the secret or from a page of another origin. */
    @PostMapping("/b/{briefing}/steps")
    ResponseEntity<Map<String, Integer>> steer(
            @PathVariable String briefing,
            @RequestParam int slide,
            @CookieValue(name = "briefing", defaultValue = "") String secret,
            @CookieValue(name = "keeper", defaultValue = "") String keeper,
            @RequestHeader(name = "Origin", required = false) @Nullable String origin,
            HttpServletRequest request) {
        Optional<Briefing> found = briefings.find(briefing);
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        if (!isOurs(origin, request)
                || keepers.holder(briefing, new Proof(secret, keeper)).isEmpty()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        int last = found.get().deck().presented().size();
        if (slide < 1 || slide > last) {
            return ResponseEntity.badRequest().build();
        }
        return ResponseEntity.ok(Map.of("followers", lectern.show(briefing, slide)));
    }

    /** A stopping server would wait for the streams. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        open.forEach(SseEmitter::complete);
    }

    private static boolean isOurs(@Nullable String origin, HttpServletRequest request) {
        return origin != null && origin.endsWith("://" + request.getHeader("Host"));
    }

    private static void send(SseEmitter stream, Step step) {
        try {
            stream.send(step, MediaType.APPLICATION_JSON);
        } catch (IOException | IllegalStateException gone) {
            stream.completeWithError(gone);
        }
    }
}
