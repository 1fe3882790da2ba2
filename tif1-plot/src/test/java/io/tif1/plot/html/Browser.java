package io.tif1.plot.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without a window, steered by its own protocol. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern REQUEST = Pattern.compile("\"request\":\\{\"url\":\"([^\"]+)");
    private static final Pattern RESULT =
            Pattern.compile("\"value\":(\"(?:[^\"\\\\]|\\\\.)*\"|[^},]+)");

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Queue<String> messages;
    private final AtomicInteger ids = new AtomicInteger();
    private String page = "";

    private Browser(Process process, Path profile, WebSocket socket, Queue<String> messages) {
        this.process = process;
        this.profile = profile;
        this.socket = socket;
        this.messages = messages;
    }

    /** Starts a browser; without one on the path, the test is skipped. */
    static Browser start() throws Exception {
        String program = program();
        assumeTrue(!program.isEmpty(), "no Chromium on the path");
        Path profile = Files.createTempDirectory("tif1-browser");
        Process process =
                new ProcessBuilder(
                                program,
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--no-first-run",
                                "--window-size=900,800",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "about:blank")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Queue<String> messages = new ConcurrentLinkedQueue<>();
        return new Browser(process, profile, connect(profile, messages), messages);
    }

    private static String program() {
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome");
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
    }

    private static WebSocket connect(Path profile, Queue<String> messages) throws Exception {
        Path file = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 600 && (!Files.exists(file) || Files.size(file) < 10); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        List<String> lines = Files.readAllLines(file);
        URI address = URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Collector(messages))
                .get(30, TimeUnit.SECONDS);
    }

    /** Opens a page and returns what it logged, threw and requested elsewhere. */
    List<String> open(Path file) throws Exception {
        String target = call("", "Target.createTarget", "\"url\":\"about:blank\"");
        String id = text(target, "targetId");
        String attached =
                call("", "Target.attachToTarget", "\"targetId\":\"" + id + "\",\"flatten\":true");
        page = text(attached, "sessionId");
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(page, domain + ".enable", "");
        }
        messages.clear();
        call(page, "Page.navigate", "\"url\":\"" + file.toUri() + "\"");
        await(message -> message.contains("Page.loadEventFired"));
        evaluate("1"); // what the script did at once has been told by now
        return messages.stream().filter(Browser::isFault).toList();
    }

    private static boolean isFault(String message) {
        Matcher request = REQUEST.matcher(message);
        boolean outside =
                message.contains("Network.requestWillBeSent")
                        && request.find()
                        && !request.group(1).matches("(file|data):.*");
        return outside
                || message.contains("Runtime.exceptionThrown")
                || message.contains("Runtime.consoleAPICalled")
                || message.contains("Log.entryAdded");
    }

    /** Returns the value of an expression as text. */
    String evaluate(String expression) throws Exception {
        String quoted = expression.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
        String answer =
                call(
                        page,
                        "Runtime.evaluate",
                        "\"returnByValue\":true,\"expression\":\"" + quoted + "\"");
        Matcher matcher = RESULT.matcher(answer);
        return matcher.find() ? matcher.group(1).replaceAll("^\"|\"$", "") : answer;
    }

    /** Moves, turns or presses the mouse. */
    void mouse(String type, double x, double y, String more) throws Exception {
        call(
                page,
                "Input.dispatchMouseEvent",
                "\"type\":\"%s\",\"x\":%s,\"y\":%s%s".formatted(type, x, y, more));
    }

    private String call(String session, String method, String parameters) throws Exception {
        int id = ids.incrementAndGet();
        String to = session.isEmpty() ? "" : ",\"sessionId\":\"" + session + "\"";
        socket.sendText(
                        "{\"id\":%d,\"method\":\"%s\",\"params\":{%s}%s}"
                                .formatted(id, method, parameters, to),
                        true)
                .get(30, TimeUnit.SECONDS);
        return await(message -> message.startsWith("{\"id\":" + id + ","));
    }

    private String await(Predicate<String> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            for (String message : messages) {
                if (wanted.test(message)) {
                    return message;
                }
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        throw new IllegalStateException("the browser did not answer");
    }

    private static String text(String json, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + name + " in " + json);
        }
        return matcher.group(1);
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
        }
    }

    /** Puts the parts of messages together. */
    private static final class Collector implements WebSocket.Listener {
        private final Queue<String> messages;
        private final StringBuilder part = new StringBuilder();

        Collector(Queue<String> messages) {
            this.messages = messages;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                messages.add(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
