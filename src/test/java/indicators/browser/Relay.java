package indicators.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to the program that can be cut, as a network is, and mended. */
final class Relay implements AutoCloseable {

    private final int target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    /** @param address of the program, on this machine */
    Relay(String address) throws IOException {
        this.target = URI.create(address).getPort();
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = door.getLocalPort();
        accept(door);
    }

    /** The same address of the program, by this line. */
    String through(String address) {
        return address.replaceFirst("localhost:\\d+", "localhost:" + port);
    }

    /** Ends every connection and lets none through. */
    void cut() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    void mend() throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        accept(door);
    }

    private void accept(ServerSocket at) {
        Thread.startVirtualThread(() -> {
            while (!at.isClosed()) {
                try {
                    Socket browser = at.accept();
                    Socket program = new Socket(InetAddress.getLoopbackAddress(), target);
                    open.add(browser);
                    open.add(program);
                    pass(browser, program);
                    pass(program, browser);
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private static void pass(Socket from, Socket to) {
        Thread.startVirtualThread(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException cut) {
                // The other direction ends by the closed sockets.
            }
        });
    }

    @Override
    public void close() {
        try {
            cut();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
