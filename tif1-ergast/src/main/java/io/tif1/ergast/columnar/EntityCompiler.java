package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * Turns the declaration of an entity into an extractor.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class EntityCompiler {
    private static final ClassValue<Extractor<?>> COMPILED =
            new ClassValue<>() {
                @Override
                protected Extractor<?> computeValue(Class<?> type) {
                    return compileNow(type.asSubclass(Record.class));
                }
            };

    private EntityCompiler() {}

    /**
     * Returns the extractor of an entity; it is compiled at the first call and kept.
     *
     * @param type a public record with {@link Entity}
     * @throws IllegalArgumentException if the declaration contradicts itself
     */
    @SuppressWarnings("unchecked") // the class value maps a class to its own extractor
    public static <E extends Record> Extractor<E> compile(Class<E> type) {
        return (Extractor<E>) COMPILED.get(type);
    }

    private static <E extends Record> Extractor<E> compileNow(Class<E> type) {
        Entity entity = type.getAnnotation(Entity.class);
        if (entity == null) {
            throw new IllegalArgumentException(type.getName() + " has no @Entity");
        }
        NodeTree tree = new NodeTree(entity.rows());
        Map<String, Computations.Source> computed = Computations.of(type);
        List<String> names = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(ColumnDeclaration.name(component));
        }
        List<ColumnPlan> plans = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            plans.add(new ColumnDeclaration(component, names, computed).plan(tree, plans.size()));
        }
        for (String ignored : entity.ignored()) {
            tree.ignore(ignored);
        }
        EntitySchema schema =
                new EntitySchema(
                        entity.name(),
                        entity.version(),
                        plans.stream().map(ColumnPlan::spec).toList());
        return new Extractor<>(type, schema, plans, tree);
    }
}
