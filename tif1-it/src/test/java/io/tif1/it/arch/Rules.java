package io.tif1.it.arch;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules by name. */
final class Rules {
    /**
     * Where the default clocks are made; everything else is handed one. The mirror server is a
     * product of its own, with a builder of its own; the test kit hands a clock to plugins as the
     * core does. The command asks what is to come next.
     */
    static final Set<String> CLOCK_MAKERS =
            Set.of(
                    "io.tif1.api.Tif1Builder",
                    "io.tif1.cli.Main",
                    "io.tif1.ergast.ErgastOptions",
                    "io.tif1.ergast.replay.ReplayServerBuilder",
                    "io.tif1.lake.LakeOptions",
                    "io.tif1.mirror.MirrorServerBuilder",
                    "io.tif1.testkit.SettingsContext",
                    "io.tif1.testkit.TestContext");

    private Rules() {}

    static Map<String, ArchRule> all(
            String root, List<Room> rooms, Set<String> providers, Set<String> clockMakers) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        addDependencies(rules, new DependencyRules(root, rooms));
        addStability(rules);
        addShapes(rules, new ShapeRules(root, rooms), providers);
        addConduct(rules, new ConductRules(root), clockMakers);
        return rules;
    }

    private static void addDependencies(Map<String, ArchRule> rules, DependencyRules all) {
        rules.put("the API stands alone", all.apiStandsAlone());
        rules.put("frames know no other API package", all.frameKnowsNoOtherApiPackage());
        rules.put("values know only frames", all.modelKnowsOnlyFrame());
        rules.put("plug points know only frames and values", all.spiKnowsOnlyFrameAndModel());
        rules.put("the API's internals know only frames", all.apiInternalsKnowOnlyFrame());
        rules.put("plugins do not know core", all.pluginsDoNotKnowCore());
        rules.put("plugins do not know each other", all.pluginsDoNotKnowEachOther());
        rules.put("unexported packages stay at home", all.unexportedPackagesStayInTheirModule());
        rules.put("packages have no cycles", all.packagesHaveNoCycles());
    }

    private static void addStability(Map<String, ArchRule> rules) {
        rules.put(
                "public types state their stability",
                StabilityRules.publicTypesStateTheirStability());
        rules.put("deprecation marks agree", StabilityRules.deprecationMarksAgree());
        rules.put("packages are null-marked", StabilityRules.packagesAreNullMarked());
    }

    private static void addShapes(
            Map<String, ArchRule> rules, ShapeRules all, Set<String> providers) {
        rules.put("plug points are contracts only", all.spiHoldsContractsOnly());
        rules.put(
                "providers are final with a plain constructor",
                all.providersAreFinalWithAPlainConstructor(providers));
        rules.put("exceptions have one root", all.exceptionsDescendFromOneRoot());
        rules.put("exceptions live in the API", all.exceptionsLiveInTheApiOrUnexported());
    }

    private static void addConduct(
            Map<String, ArchRule> rules, ConductRules all, Set<String> clockMakers) {
        rules.put(
                "standard streams belong to the command", all.standardStreamsBelongToTheCommand());
        rules.put("only the command ends the process", all.onlyTheCommandEndsTheProcess());
        rules.put("no generic exceptions", all.noGenericExceptions());
        rules.put("no java.util.logging", all.noJavaUtilLogging());
        rules.put("no deserialisation of objects", all.noDeserialisation());
        rules.put("time comes from the clock", all.timeComesFromTheClock(clockMakers));
    }
}
