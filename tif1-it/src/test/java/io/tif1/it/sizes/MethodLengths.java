package io.tif1.it.sizes;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Measures methods and constructors with the compiler's own parser; nothing is resolved. */
final class MethodLengths extends TreePathScanner<Void, String> {
    private final List<MethodLength> found = new ArrayList<>();
    private final SourcePositions positions;

    private MethodLengths(Trees trees) {
        this.positions = trees.getSourcePositions();
    }

    /** Returns all methods that have a body; Javadoc and annotations above do not count. */
    static List<MethodLength> of(Collection<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files));
            MethodLengths lengths = new MethodLengths(Trees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                lengths.scan(unit, unit.getSourceFile().getName());
            }
            return lengths.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Void visitMethod(MethodTree method, String file) {
        if (method.getBody() != null && isWritten(method)) {
            found.add(new MethodLength(file, name(method), lines(method), parameters(method)));
        }
        return super.visitMethod(method, file);
    }

    private boolean isWritten(MethodTree method) {
        return positions.getEndPosition(unit(), method.getBody()) > 0;
    }

    private int lines(MethodTree method) {
        LineMap map = unit().getLineMap();
        long from =
                method.getReturnType() == null
                        ? positions.getStartPosition(unit(), method.getBody())
                        : positions.getStartPosition(unit(), method.getReturnType());
        long to = positions.getEndPosition(unit(), method.getBody());
        return (int) (map.getLineNumber(to) - map.getLineNumber(from) + 1);
    }

    private int parameters(MethodTree method) {
        boolean record =
                getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                        && type.getKind().name().equals("RECORD")
                        && method.getReturnType() == null;
        return record ? 0 : method.getParameters().size();
    }

    private static String name(MethodTree method) {
        return method.getName().toString();
    }

    private CompilationUnitTree unit() {
        return getCurrentPath().getCompilationUnit();
    }
}
