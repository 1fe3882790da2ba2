package io.tif1.core.fetch;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.NetworkException;
import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.model.OfflineMode;
import io.tif1.api.model.SourceMetrics;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.SourceEvent;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * The sources of one {@code Tif1}, asked one after the other until one has the file; thread-safe.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class SourceChain implements AutoCloseable {
    /**
     * One source of the chain.
     *
     * @param transport reaches the files
     * @param identity names the source and its place; cached files remember it
     */
    public record Member(Transport transport, String identity) {
        boolean isLocal() {
            return transport.features().contains(TransportFeature.LOCAL);
        }
    }

    /**
     * A file with the source it came from.
     *
     * @param file the file
     * @param member the source
     */
    public record Delivered(Fetched file, Member member) {}

    private final List<Member> members;
    private final OfflineMode mode;

    /** Creates a chain. */
    public SourceChain(List<Member> members, OfflineMode mode) {
        this.members = List.copyOf(members);
        this.mode = mode;
    }

    /** Returns whether and when the network may be asked. */
    public OfflineMode mode() {
        return mode;
    }

    /** Returns whether a transport of this provider id is in the chain. */
    public boolean uses(String provider) {
        return members.stream().anyMatch(m -> m.identity().split("\\[", 2)[0].equals(provider));
    }

    /** Returns whether what comes from any of the sources is kept in caches. */
    public boolean areCached() {
        return members.stream()
                .noneMatch(m -> m.transport().features().contains(TransportFeature.UNCACHED));
    }

    /** Returns whether files of a source may be used as if fetched now. */
    public boolean accepts(String identity) {
        return mode != OfflineMode.ONLINE
                || members.stream().anyMatch(member -> member.identity().equals(identity));
    }

    /** Returns what the sources list for a season, in the order of the sources. */
    public List<SourceEvent> events(int season) {
        return usable().stream()
                .filter(m -> m.transport().features().contains(TransportFeature.CATALOG))
                .flatMap(member -> member.transport().events(season).stream())
                .toList();
    }

    /** Returns the sources' counts in the order they are asked. */
    public List<SourceMetrics> metrics() {
        return members.stream()
                .map(Member::transport)
                .map(transport -> new SourceMetrics(transport.name(), transport.statistics()))
                .toList();
    }

    /** Returns the sources in the order they are asked, those that may not be used included. */
    public List<Member> members() {
        return members;
    }

    /** Returns whether the network forbids to ask a source. */
    public boolean mayAsk(Member member) {
        return mode != OfflineMode.OFFLINE || member.isLocal();
    }

    /** Returns the sources' names, for messages. */
    public String describe() {
        return members.stream().map(m -> m.transport().name()).collect(Collectors.joining(", "));
    }

    /**
     * Fetches a file from the first source that has it.
     *
     * <p>Fails with {@code ResourceNotFoundException} only if every source says that it does not
     * exist; if any could not be reached, with {@code NetworkException}.
     */
    public CompletableFuture<Delivered> fetch(Resource resource) {
        List<Member> usable = usable();
        if (usable.isEmpty()) {
            return CompletableFuture.failedFuture(
                    new NetworkException(
                            NetworkException.Kind.OFFLINE,
                            "%s is in no cache, and offline mode forbids to fetch it; load it once online"
                                    .formatted(resource),
                            List.of(),
                            null));
        }
        return ask(resource, usable, 0, new ArrayList<>());
    }

    private CompletableFuture<Delivered> ask(
            Resource resource, List<Member> usable, int index, List<NetworkException> failures) {
        Member member = usable.get(index);
        CompletableFuture<Delivered> answer =
                Futures.then(
                        member.transport().fetch(resource),
                        file -> CompletableFuture.completedFuture(new Delivered(file, member)));
        return Futures.orElse(
                answer,
                failure -> {
                    boolean elsewhere =
                            failure instanceof ResourceNotFoundException
                                    || failure instanceof NetworkException;
                    if (failure instanceof NetworkException network) {
                        failures.add(network);
                    }
                    if (elsewhere && index + 1 < usable.size()) {
                        return ask(resource, usable, index + 1, failures);
                    }
                    return CompletableFuture.failedFuture(verdict(resource, failure, failures));
                });
    }

    private Throwable verdict(Resource resource, Throwable last, List<NetworkException> failures) {
        if (failures.isEmpty()) {
            return last instanceof ResourceNotFoundException
                    ? new ResourceNotFoundException(resource.toString(), describe())
                    : last;
        }
        if (failures.size() == 1 && members.size() == 1) {
            return failures.get(0);
        }
        NetworkException first = failures.get(0);
        return new NetworkException(
                first.kind(),
                "no source has %s: %s".formatted(resource, first.getMessage()),
                failures.stream().flatMap(f -> f.attempts().stream()).toList(),
                first);
    }

    private List<Member> usable() {
        return members.stream().filter(this::mayAsk).toList();
    }

    @Override
    public void close() {
        members.forEach(member -> member.transport().close());
    }
}
