package io.tif1.core.config;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.SettingOrigin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The places that settings come from, the strongest first: builder, system properties, environment,
 * file of the project, file of the user. Immutable.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Layers {
    private static final String PREFIX = "tif1.";

    private final List<Layer> places;

    private Layers(List<Layer> places) {
        this.places = List.copyOf(places);
    }

    /** Returns the places that are no files. */
    public static Layers of(Map<String, String> explicit, Surroundings surroundings) {
        return new Layers(
                List.of(
                        layer(explicit, SettingOrigin.BUILDER, "builder"),
                        layer(surroundings.properties(), SettingOrigin.PROPERTY, null),
                        new EnvironmentLayer(surroundings.environment())));
    }

    /** Returns these places and a weaker one. */
    Layers and(List<Given> weaker) {
        List<Layer> more = new ArrayList<>(places);
        Map<String, Given> given = new LinkedHashMap<>();
        weaker.forEach(one -> given.put(one.key(), one));
        more.add(Layer.of(given));
        return new Layers(more);
    }

    /** Returns these places and a stronger one. */
    public Layers with(Map<String, String> stronger) {
        List<Layer> more = new ArrayList<>();
        more.add(layer(stronger, SettingOrigin.BUILDER, "builder"));
        more.addAll(places);
        return new Layers(more);
    }

    /** Returns what holds for a key, if anybody set it. */
    public Optional<Given> find(String key) {
        for (Layer place : places) {
            Given given = place.find(key);
            if (given != null) {
                return Optional.of(given);
            }
        }
        return Optional.empty();
    }

    /** Returns all that was given for a key, the strongest first. */
    List<Given> all(String key) {
        List<Given> all = new ArrayList<>();
        for (Layer place : places) {
            Given given = place.find(key);
            if (given != null) {
                all.add(given);
            }
        }
        return all;
    }

    /** Returns all that was given under names that may be no keys. */
    List<Given> listed() {
        return places.stream().flatMap(place -> place.listed().stream()).toList();
    }

    private static Layer layer(
            Map<String, String> texts, SettingOrigin origin, @Nullable String place) {
        Map<String, Given> given = new LinkedHashMap<>();
        texts.forEach(
                (key, text) -> {
                    boolean ours = origin == SettingOrigin.BUILDER || key.startsWith(PREFIX);
                    if (ours && !text.isBlank()) {
                        String where = place == null ? "-D" + key : place;
                        given.put(key, new Given(key, text.strip(), origin, where));
                    }
                });
        return Layer.of(given);
    }
}
