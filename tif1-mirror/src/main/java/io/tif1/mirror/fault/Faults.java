package io.tif1.mirror.fault;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The faults in force; they may be added and removed while requests are under way. Thread-safe.
 *
 * <p>The first rule that fits wins; where none fits, chance decides.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class Faults {
    private final CopyOnWriteArrayList<FaultRule> rules = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> requests = new ConcurrentHashMap<>();
    private final Map<FaultKind, Integer> struck = new ConcurrentHashMap<>();
    private volatile @Nullable RandomFaults random;

    /** Starts without any fault. */
    public Faults() {}

    /** Adds a rule after those in force. */
    public Faults add(FaultRule rule) {
        rules.add(rule);
        return this;
    }

    /** Strikes every request for some files; short for a rule without a range. */
    public Faults always(String path, Fault fault) {
        return add(FaultRule.always(path, fault));
    }

    /** Strikes the first requests for each of some files. */
    public Faults first(int times, String path, Fault fault) {
        return add(FaultRule.first(times, path, fault));
    }

    /** Strikes the first request for each of some files with the first fault, and so on in turn. */
    public Faults script(String path, Fault... inTurn) {
        for (int i = 0; i < inTurn.length; i++) {
            add(new FaultRule(path, i + 1, 1, inTurn[i]));
        }
        return this;
    }

    /** Strikes by chance where no rule fits. */
    public Faults random(RandomFaults faults) {
        this.random = faults;
        return this;
    }

    /** Removes one rule; returns whether it was in force. */
    public boolean remove(FaultRule rule) {
        return rules.remove(rule);
    }

    /** Removes all rules and chance, and forgets how often files were asked for. */
    public void clear() {
        rules.clear();
        random = null;
        requests.clear();
    }

    /** Keeps the rules, and forgets what was asked for and what has struck. */
    public void restart() {
        requests.clear();
        struck.clear();
    }

    /** Returns the rules in force. */
    public List<FaultRule> rules() {
        return List.copyOf(rules);
    }

    /** Returns how often each kind has struck. */
    public Map<FaultKind, Integer> struck() {
        return Map.copyOf(struck);
    }

    /**
     * Counts a request and says what is to go wrong with it.
     *
     * @param file the file as {@code season/event/session/path}, decoded
     */
    public Optional<Fault> next(String file) {
        int request = requests.merge(file, 1, Integer::sum);
        Optional<Fault> fault =
                rules.stream()
                        .filter(rule -> rule.strikes(file, request))
                        .map(FaultRule::fault)
                        .findFirst()
                        .or(() -> byChance(file, request));
        fault.ifPresent(f -> struck.merge(f.kind(), 1, Integer::sum));
        return fault;
    }

    private Optional<Fault> byChance(String file, int request) {
        RandomFaults current = random;
        return current == null ? Optional.empty() : current.draw(file, request);
    }
}
