package io.tif1.testkit;

import io.tif1.api.Tif1;
import io.tif1.mirror.MirrorServer;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Finds {@link Tif1Test} and gives what it asks for; JUnit closes it with the test. */
final class Tif1Extension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(Tif1Extension.class);

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Tif1.class || type == MirrorServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Tif1Test wish = wish(context);
        ServedTif1 served =
                context.getStore(NAMESPACE)
                        .computeIfAbsent(
                                context.getUniqueId(),
                                key -> ServedTif1.open(wish),
                                ServedTif1.class);
        return parameter.getParameter().getType() == Tif1.class
                ? served.tif1()
                : served.mirror().orElseThrow(Tif1Extension::withoutMirror);
    }

    private static Tif1Test wish(ExtensionContext context) {
        return context.getTestMethod()
                .flatMap(method -> AnnotationSupport.findAnnotation(method, Tif1Test.class))
                .or(() -> ofClass(context))
                .orElseThrow(
                        () ->
                                new ParameterResolutionException(
                                        "no @Tif1Test on the test, its class or an outer one"));
    }

    private static Optional<Tif1Test> ofClass(ExtensionContext context) {
        Class<?> type = context.getRequiredTestClass();
        return AnnotationSupport.findAnnotation(
                type, Tif1Test.class, context.getEnclosingTestClasses());
    }

    private static ParameterResolutionException withoutMirror() {
        return new ParameterResolutionException(
                "this @Tif1Test has no MirrorServer; ask for faults, or for mirror = true");
    }
}
