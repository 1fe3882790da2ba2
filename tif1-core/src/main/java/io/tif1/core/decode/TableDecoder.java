package io.tif1.core.decode;

import static io.tif1.core.validate.Severity.INFO;
import static io.tif1.core.validate.Severity.WARNING;

import io.tif1.core.validate.Findings;
import io.tif1.core.validate.TableRule;
import io.tif1.core.validate.TableRule.Target;
import java.util.Optional;

/**
 * Reads one file: an object of parallel arrays and scalars, with or without a {@code tel} object
 * around it. Used once.
 *
 * <p>If several keys lead to one column, the preferred key of the column wins wherever it stands,
 * and a key inside the envelope wins over one outside. Of one key twice the last wins.
 */
final class TableDecoder {
    private static final String ENVELOPE = "tel";

    private final TableRule rule;
    private final Cursor in;
    private final Findings findings;
    private final Assembly assembly;
    private final Builders builders;
    private boolean inEnvelope;

    TableDecoder(TableRule rule, Cursor in, Findings findings, TextPool pool) {
        this.rule = rule;
        this.in = in;
        this.findings = findings;
        this.builders = new Builders(in, findings, pool);
        this.assembly = new Assembly(rule, in, findings);
    }

    /** Reads the body to its end. */
    Assembly decode() {
        Preamble.skip(in);
        object();
        in.finish();
        return assembly;
    }

    private void object() {
        in.expect('{');
        if (in.consumes('}')) {
            return;
        }
        do {
            in.place.atKey("");
            String key = in.key();
            in.place.atKey(key);
            member(key);
        } while (in.another('}'));
    }

    private void member(String key) {
        switch (in.next()) {
            case '[' -> array(key);
            case '{' -> nested(key);
            default -> scalar(key);
        }
    }

    private void nested(String key) {
        if (inEnvelope || !key.equals(ENVELOPE)) {
            in.value();
            findings.column(WARNING, key, "an object is no column");
            return;
        }
        inEnvelope = true;
        in.place.enter();
        object();
        in.place.leave();
        inEnvelope = false;
    }

    private void array(String key) {
        Optional<Target> target = rule.find(key);
        if (target.isPresent() && !assembly.accepts(target.get(), key, inEnvelope)) {
            in.value();
            return;
        }
        ColumnBuilder builder =
                target.isPresent()
                        ? builders.of(rule.columns().get(target.get().column()))
                        : builders.inferred(unknownName(key));
        in.expect('[');
        builder.array();
        builders.expect(builder.rows());
        assembly.put(target, builder, false);
    }

    private String unknownName(String key) {
        String name = rule.attribute(key).map(any -> "DataKey").orElse(key);
        return name.isBlank() ? "(blank)" : name;
    }

    private void scalar(String key) {
        Optional<String> attribute = rule.attribute(key);
        if (attribute.isPresent()) {
            attribute(attribute.get());
            return;
        }
        Optional<Target> target = rule.find(key);
        if (target.isPresent() && !assembly.accepts(target.get(), key, inEnvelope)) {
            in.value();
            return;
        }
        ColumnBuilder builder =
                target.isPresent()
                        ? builders.of(rule.columns().get(target.get().column()))
                        : builders.inferred(unknownName(key));
        builder.cell();
        assembly.put(target, builder, true);
    }

    private void attribute(String name) {
        Kind kind = in.value();
        boolean missing =
                switch (kind) {
                    case TEXT -> NullWords.isMissing(in.text());
                    case NUMBER -> false;
                    default -> true;
                };
        if (!missing) {
            assembly.attribute(name, in.text());
        } else if (kind != Kind.TEXT && kind != Kind.NOTHING) {
            findings.column(INFO, name, "neither a text nor a number");
        }
    }
}
