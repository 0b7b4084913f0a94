package indicators.api;

import indicators.briefing.Briefing;
import indicators.briefing.Briefings;
import indicators.briefing.Keepers;
import indicators.briefing.Keepers.Proof;
import indicators.briefing.Lectern;
import indicators.briefing.Step;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
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
 * The steps of a presenter, as a stream of server-sent events to all who follow, and their number to the presenter.
 * Anybody with the address may follow; only who holds the briefing steers, and only from a page of ours.
 */
@RestController
final class BriefingSteps {

    private final Briefings briefings;
    private final Keepers keepers;
    private final Lectern lectern;
    private final Streams streams;

    BriefingSteps(Briefings briefings, Keepers keepers, Lectern lectern, Streams streams) {
        this.briefings = briefings;
        this.keepers = keepers;
        this.lectern = lectern;
        this.streams = streams;
    }

    /** A {@link Step} at once and at each change; 503 if there is no room for one more. */
    @GetMapping(path = "/b/{briefing}/steps", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> follow(@PathVariable String briefing) {
        if (briefings.find(briefing).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Streams.Stream stream = streams.open();
        Consumer<Step> follower = stream::send;
        stream.whenGone(() -> lectern.leave(briefing, follower));
        try {
            stream.send(lectern.join(briefing, follower));
        } catch (Lectern.Full full) {
            return full(stream);
        }
        return answer(stream);
    }

    /** {@code {"followers": n}} at once and at each change, for the presenter's windows; 403 for others. */
    @GetMapping(path = "/b/{briefing}/followers", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> followers(
            @PathVariable String briefing,
            @CookieValue(name = "briefing", defaultValue = "") String secret,
            @CookieValue(name = "keeper", defaultValue = "") String keeper) {
        if (keepers.holder(briefing, new Proof(secret, keeper)).isEmpty()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        Streams.Stream stream = streams.open();
        IntConsumer presenter = count -> stream.send(count(count));
        stream.whenGone(() -> lectern.unwatch(briefing, presenter));
        try {
            stream.send(count(lectern.watch(briefing, presenter)));
        } catch (Lectern.Full full) {
            return full(stream);
        }
        return answer(stream);
    }

    /** Answers how many follow; 403 without the secret or from a page of another origin, 400 if it is no step. */
    @PostMapping("/b/{briefing}/steps")
    ResponseEntity<Map<String, Integer>> steer(
            @PathVariable String briefing,
            @RequestParam int slide,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "false") boolean black,
            @RequestParam(defaultValue = "") List<String> passage,
            @CookieValue(name = "briefing", defaultValue = "") String secret,
            @CookieValue(name = "keeper", defaultValue = "") String keeper,
            @RequestHeader(name = "Origin", required = false) @Nullable String origin,
            HttpServletRequest request) {
        Optional<Briefing> found = version == 0 ? briefings.find(briefing) : briefings.find(briefing, version);
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        if (!isOurs(origin, request)
                || keepers.holder(briefing, new Proof(secret, keeper)).isEmpty()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        int last = found.get().deck().presented().size();
        if (slide > last) {
            return ResponseEntity.badRequest().build();
        }
        try {
            return ResponseEntity.ok(count(lectern.show(briefing, new Step(0, version, slide, black, passage))));
        } catch (IllegalArgumentException noStep) {
            return ResponseEntity.badRequest().build();
        }
    }

    private static Map<String, Integer> count(int followers) {
        return Map.of("followers", followers);
    }

    private static ResponseEntity<SseEmitter> answer(Streams.Stream stream) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(stream.emitter());
    }

    private static ResponseEntity<SseEmitter> full(Streams.Stream stream) {
        stream.forget();
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }

    private static boolean isOurs(@Nullable String origin, HttpServletRequest request) {
        return origin != null && origin.endsWith("://" + request.getHeader("Host"));
    }
}
