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

    TableDecoder(TableRule rule, Cursor in, Findings findings, Pools pools) {
        this.rule = rule;
        this.in = in;
        this.findings = findings;
        this.builders = new Builders(in, findings, pools.texts());
        this.assembly = new Assembly(rule, in, findings, pools.schemas());
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
        byte first = in.next();
        if (first == '{') {
            nested(key);
        } else if (first == '[') {
            column(key, false);
        } else if (rule.attribute(key).isPresent()) {
            attribute(rule.attribute(key).get());
        } else {
            column(key, true);
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

    /** Reads an array, or a scalar that stands for all rows. */
    private void column(String key, boolean scalar) {
        Optional<Target> target = rule.find(key);
        if (target.isPresent() && !assembly.accepts(target.get(), key, inEnvelope)) {
            in.value();
            return;
        }
        ColumnBuilder builder =
                target.isPresent()
                        ? builders.of(rule.columns().get(target.get().column()), scalar)
                        : builders.inferred(unknownName(key), scalar);
        if (scalar) {
            builder.cell();
        } else {
            in.expect('[');
            builder.array();
            builders.expect(builder.rows());
        }
        assembly.put(target, builder, scalar);
    }

    /** Returns the name of an unknown column; an array under an attribute's key is one, too. */
    private String unknownName(String key) {
        String name = rule.attribute(key).map(TableDecoder::capitalized).orElse(key);
        return name.isBlank() ? "(blank)" : name;
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
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
