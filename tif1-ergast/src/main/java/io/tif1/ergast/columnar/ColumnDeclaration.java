package io.tif1.ergast.columnar;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what one component of a record declares. */
final class ColumnDeclaration {
    private static final Map<Class<?>, Coercion> NATURAL =
            Map.ofEntries(
                    Map.entry(int.class, Coercion.INT),
                    Map.entry(Integer.class, Coercion.INT),
                    Map.entry(long.class, Coercion.LONG),
                    Map.entry(Long.class, Coercion.LONG),
                    Map.entry(double.class, Coercion.DOUBLE),
                    Map.entry(Double.class, Coercion.DOUBLE),
                    Map.entry(boolean.class, Coercion.BOOLEAN),
                    Map.entry(Boolean.class, Coercion.BOOLEAN),
                    Map.entry(BigDecimal.class, Coercion.DECIMAL),
                    Map.entry(LocalDate.class, Coercion.DATE),
                    Map.entry(LocalTime.class, Coercion.TIME),
                    Map.entry(Instant.class, Coercion.TIMESTAMP),
                    Map.entry(String.class, Coercion.TEXT),
                    Map.entry(List.class, Coercion.LIST));

    private final RecordComponent component;
    private final @Nullable Column column;
    private final String name;
    private final List<String> names;
    private final Map<String, Computations.Source> computed;

    ColumnDeclaration(
            RecordComponent component,
            List<String> names,
            Map<String, Computations.Source> computed) {
        this.component = component;
        this.column = component.getAnnotation(Column.class);
        this.name = name(component);
        this.names = names;
        this.computed = computed;
    }

    /** Returns the column's name: the one given, or the component's in snake case. */
    static String name(RecordComponent component) {
        Column column = component.getAnnotation(Column.class);
        return column != null && !column.name().isEmpty()
                ? column.name()
                : component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** Plans the column and feeds it from the tree. */
    ColumnPlan plan(NodeTree tree, int index) {
        ColumnPlan.Derivation derivation = derivation();
        boolean derived = derivation != ColumnPlan.Derivation.NONE;
        int level = derived ? tree.depth() : fed(tree, index);
        boolean required = component.getType().isPrimitive() || column != null && column.required();
        ColumnSpec spec =
                new ColumnSpec(
                        name,
                        type(),
                        column != null && column.key(),
                        required,
                        derived ? "computed" : String.join(" or ", paths()));
        return new ColumnPlan(
                spec,
                coercion(),
                level,
                column != null && column.strict(),
                column == null ? "" : column.fallback(),
                component.getAnnotation(Range.class),
                component.getAnnotation(Matches.class),
                derivation);
    }

    private ColumnPlan.Derivation derivation() {
        Ordinal ordinal = component.getAnnotation(Ordinal.class);
        if (ordinal != null) {
            return new ColumnPlan.Derivation(places(List.of(ordinal.within())), List.of(), null);
        }
        Computations.Source source = computed.get(name);
        return source == null
                ? ColumnPlan.Derivation.NONE
                : new ColumnPlan.Derivation(List.of(), places(source.from()), source.method());
    }

    private List<Integer> places(List<String> columns) {
        return columns.stream()
                .map(
                        other -> {
                            int at = names.indexOf(other);
                            if (at < 0) {
                                throw new IllegalArgumentException(
                                        name + " needs a column " + other + ", which is missing");
                            }
                            return at;
                        })
                .toList();
    }

    private int fed(NodeTree tree, int index) {
        int level = -1;
        for (String path : paths()) {
            int reached = tree.feed(index, path);
            if (level >= 0 && level != reached) {
                throw new IllegalArgumentException(name + " comes from objects of two kinds");
            }
            level = reached;
        }
        return level;
    }

    private List<String> paths() {
        return column == null || column.path().length == 0
                ? List.of(component.getName())
                : List.of(column.path());
    }

    private Coercion coercion() {
        if (column != null && column.as() != Coercion.AUTO) {
            return column.as();
        }
        Coercion natural = NATURAL.get(component.getType());
        if (natural == null) {
            throw new IllegalArgumentException(
                    "no column can hold " + component.getType().getName() + " " + name);
        }
        return natural;
    }

    /** Durations are whole numbers of the component's width. */
    private ColumnType type() {
        Coercion coercion = coercion();
        boolean wide = component.getType() == Long.class || component.getType() == long.class;
        return coercion == Coercion.DURATION_MS && wide ? ColumnType.INT64 : coercion.type();
    }
}
