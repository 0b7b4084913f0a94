package indicators.api;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open streams of server-sent events. A beat at intervals tells both sides whether the other is still there: else a
 * browser that has gone would be counted until the next event, and a proxy would cut a stream that is quiet.
 */
@Component
final class Streams {

    private static final Duration BEAT = Duration.ofSeconds(5);

    /** No end of its own: a stream ends when the browser leaves or the program stops. */
    private static final long FOR_EVER = 0;

    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("beat").factory());

    Streams() {
        clock.scheduleAtFixedRate(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    Stream open() {
        return new Stream();
    }

    private void beat() {
        open.forEach(stream -> stream.send(SseEmitter.event().comment("")));
    }

    /** A stopping server would wait for the streams. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        open.forEach(stream -> stream.emitter.complete());
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    /** One browser's stream; events are sent in the order in which they are given, and who gives them does not wait. */
    final class Stream {

        private final SseEmitter emitter = new SseEmitter(FOR_EVER);
        private final Queue<SseEmitter.SseEventBuilder> waiting = new ConcurrentLinkedQueue<>();
        private final ReentrantLock turn = new ReentrantLock();

        private Stream() {
            open.add(this);
        }

        SseEmitter emitter() {
            return emitter;
        }

        /** What is to be done when the browser has left. */
        void whenGone(Runnable task) {
            Runnable leave = () -> {
                forget();
                task.run();
            };
            emitter.onCompletion(leave);
            emitter.onTimeout(leave);
            emitter.onError(lost -> leave.run());
        }

        /** It was opened in vain. */
        void forget() {
            open.remove(this);
        }

        void send(Object event) {
            send(SseEmitter.event().data(event, MediaType.APPLICATION_JSON));
        }

        private void send(SseEmitter.SseEventBuilder event) {
            waiting.add(event);
            Thread.startVirtualThread(this::sendNext);
        }

        private void sendNext() {
            turn.lock();
            try {
                SseEmitter.SseEventBuilder next = waiting.poll();
                if (next != null) {
                    emitter.send(next);
                }
            } catch (IOException | IllegalStateException lost) {
                emitter.completeWithError(lost);
            } finally {
                turn.unlock();
            }
        }
    }
}
