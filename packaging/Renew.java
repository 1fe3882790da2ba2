import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a jar with its class files in the format of Java 8: the same code, with the stack maps
 * that let a JVM check it quickly and keep it in an archive. Needs JDK 24.
 */
final class Renew {
    private static final String NOTICE = "META-INF/CHANGED.txt";
    private static final String CHANGE =
            "Class files were converted to format 52 (Java 8); their code is unchanged.\n";

    private final ClassFile files;

    private Renew(ClassLoader loader) {
        files =
                ClassFile.of(
                        StackMapsOption.GENERATE_STACK_MAPS,
                        ClassHierarchyResolverOption.of(
                                ClassHierarchyResolver.ofResourceParsing(loader)
                                        .orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /** Copies the first jar to the second. */
    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        URL[] place = {from.toUri().toURL()};
        try (URLClassLoader loader =
                        new URLClassLoader(place, ClassLoader.getPlatformClassLoader());
                ZipFile jar = new ZipFile(from.toFile());
                OutputStream file = Files.newOutputStream(Path.of(arguments[1]));
                ZipOutputStream copy = new ZipOutputStream(file)) {
            new Renew(loader).copy(jar, copy);
        }
    }

    private void copy(ZipFile jar, ZipOutputStream copy) throws IOException {
        Enumeration<? extends ZipEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            byte[] bytes = jar.getInputStream(entry).readAllBytes();
            boolean code = entry.getName().endsWith(".class");
            write(copy, entry.getName(), entry.getTime(), code ? renewed(bytes) : bytes);
        }
        write(copy, NOTICE, 0, CHANGE.getBytes());
    }

    private static void write(ZipOutputStream copy, String name, long time, byte[] bytes)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        copy.putNextEntry(entry);
        copy.write(bytes);
        copy.closeEntry();
    }

    private byte[] renewed(byte[] bytes) {
        ClassModel old = files.parse(bytes);
        if (old.majorVersion() >= ClassFile.JAVA_8_VERSION) {
            return bytes;
        }
        ClassTransform version =
                (builder, element) -> {
                    if (element instanceof ClassFileVersion) {
                        builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
                    } else {
                        builder.with(element);
                    }
                };
        return files.transformClass(
                old,
                version.andThen(
                        ClassTransform.transformingMethodBodies(
                                (builder, element) -> builder.with(element))));
    }
}
