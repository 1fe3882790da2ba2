package io.tif1.cdn.internal.route;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.spi.Resource;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Where a mirror's files lie.
 *
 * @param name a short name for messages
 * @param template the address of a season's folder, with {@code {season}} where the year goes and
 *     perhaps {@code {ref}} where the archive's branch or commit goes
 * @param commits the commits of seasons that are pinned; the others follow the branch
 */
@API(status = INTERNAL, since = "1.0")
public record MirrorAddress(String name, String template, Map<Integer, String> commits) {
    private static final String SEASON = "{season}";
    private static final String REF = "{ref}";
    private static final String BRANCH = "main";

    /** The mirrors of the public archive, in the order they are asked. */
    public static final List<MirrorAddress> PUBLIC =
            List.of(
                    new MirrorAddress(
                            "staticdelivr",
                            "https://cdn.staticdelivr.com/gh/TracingInsights/{season}/{ref}"),
                    new MirrorAddress(
                            "jsdelivr",
                            "https://cdn.jsdelivr.net/gh/TracingInsights/{season}@{ref}"));

    /** Where the public mirrors have the seasons' schedules, which are no part of the archive. */
    private static final Map<String, String> SCHEDULES =
            Map.of(
                    "cdn.staticdelivr.com",
                    "https://cdn.staticdelivr.com/gh/theOehrly/f1schedule/master/",
                    "cdn.jsdelivr.net",
                    "https://cdn.jsdelivr.net/gh/theOehrly/f1schedule@master/");

    /** Copies the commits. */
    public MirrorAddress {
        commits = Map.copyOf(commits);
    }

    /** Follows the branch in every season. */
    public MirrorAddress(String name, String template) {
        this(name, template, Map.of());
    }

    /** Pins seasons to commits. */
    public MirrorAddress at(Map<Integer, String> pinned) {
        return new MirrorAddress(name, template, pinned);
    }

    /**
     * Reads an address: {@code https://host/path}, below which the season folders lie, or one with
     * {@code {season}} in it.
     *
     * @throws IllegalArgumentException if it is not an address of a mirror
     */
    public static MirrorAddress parse(String text) {
        String base = text.strip().replaceAll("/+$", "");
        String template = base.contains(SEASON) ? base : base + "/" + SEASON;
        URI uri = URI.create(template.replace(SEASON, "2025").replace(REF, BRANCH));
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        check(scheme.equals("https") || scheme.equals("http"), "is not an http or https address");
        check(uri.getHost() != null, "has no host");
        check(uri.getRawUserInfo() == null, "holds a user name or password");
        check(uri.getRawQuery() == null && uri.getRawFragment() == null, "holds a query");
        check(
                !uri.getHost().equalsIgnoreCase("raw.githubusercontent.com"),
                "is the rate-limited raw host; name a mirror of it");
        return new MirrorAddress(nameOf(uri), template);
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException("a mirror's address " + otherwise);
        }
    }

    private static String nameOf(URI uri) {
        Optional<String> known =
                PUBLIC.stream()
                        .filter(mirror -> uri.getHost().equals(mirror.base().getHost()))
                        .map(MirrorAddress::name)
                        .findFirst();
        return known.orElseGet(() -> uri.getRawAuthority());
    }

    /** Returns the address of some season's folder; scheme, host and port are those of all. */
    public URI base() {
        return URI.create(folder(2025));
    }

    /** Returns whether the mirror is on this machine, judged by its name or literal address. */
    public boolean isLoopback() {
        String host = base().getHost().toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d+){3}");
    }

    /** Returns the address of a file. */
    URI uri(Resource resource) {
        String schedule = resource.isSchedule() ? SCHEDULES.get(base().getHost()) : null;
        if (schedule != null) {
            return URI.create(schedule + "schedule_" + resource.season() + ".json");
        }
        String folder = folder(resource.season());
        List<String> below = resource.segments().subList(1, resource.segments().size());
        return URI.create(folder + "/" + PathCodec.encode(below));
    }

    private String folder(int season) {
        return template.replace(SEASON, Integer.toString(season))
                .replace(REF, commits.getOrDefault(season, BRANCH));
    }

    /** Returns whether an address is on this mirror: same scheme, host and port. */
    boolean owns(URI uri) {
        URI own = base();
        return own.getScheme().equalsIgnoreCase(String.valueOf(uri.getScheme()))
                && own.getRawAuthority().equalsIgnoreCase(String.valueOf(uri.getRawAuthority()));
    }
}
