package io.tif1.cdn;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy that opens tunnels for those who know the password. */
final class PasswordProxy implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0);
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final String expected;
    final List<String> heads = new CopyOnWriteArrayList<>();

    /**
     * Starts.
     *
     * @param credentials user, colon, password, in Base64
     */
    PasswordProxy(String credentials) throws IOException {
        this.expected = "Proxy-Authorization: Basic " + credentials;
        threads.execute(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                sockets.add(client);
                threads.execute(() -> serve(client));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void serve(Socket client) {
        try {
            String head = head(client.getInputStream());
            while (!head.contains(expected)) {
                String refusal =
                        "HTTP/1.1 407 Proxy Authentication Required\r\n"
                                + "Proxy-Authenticate: Basic realm=\"test\"\r\n"
                                + "Content-Length: 0\r\n\r\n";
                client.getOutputStream().write(refusal.getBytes(StandardCharsets.US_ASCII));
                head = head(client.getInputStream());
            }
            tunnel(client, head.split(" ", 3)[1]);
        } catch (IOException closed) {
            return;
        }
    }

    private String head(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("closed");
            }
            text.append((char) next);
        }
        heads.add(text.toString());
        return text.toString();
    }

    private void tunnel(Socket client, String target) throws IOException {
        int colon = target.lastIndexOf(':');
        Socket server =
                new Socket(
                        target.substring(0, colon), Integer.parseInt(target.substring(colon + 1)));
        sockets.add(server);
        byte[] agreed = "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        client.getOutputStream().write(agreed);
        threads.execute(() -> copy(client, server));
        copy(server, client);
    }

    private static void copy(Socket from, Socket to) {
        try {
            OutputStream out = to.getOutputStream();
            from.getInputStream().transferTo(out);
            to.shutdownOutput();
        } catch (IOException closed) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : sockets) {
            socket.close();
        }
        threads.shutdown();
    }
}
