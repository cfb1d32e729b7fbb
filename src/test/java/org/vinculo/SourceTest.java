package org.vinculo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing grows past what one can read at one go, and every package says why it exists. */
class SourceTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final int CLASS_LINES = 300;
    private static final int ENTITY_LINES = 400;
    private static final int METHOD_LINES = 40;
    private static final int INJECTIONS = 7;

    private static final List<String> LONG_METHODS = new ArrayList<>();
    private static final List<String> MANY_INJECTIONS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java(SOURCES)));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Measure(unit, positions), null);
            }
        }
    }

    @Test
    void no_class_is_longer_than_one_can_read() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : java(SOURCES)) {
            List<String> lines = Files.readAllLines(file);
            int most = lines.contains("@Entity") ? ENTITY_LINES : CLASS_LINES;
            if (lines.size() > most) {
                tooLong.add(file + ": " + lines.size());
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void no_method_is_longer_than_a_screen() {
        assertThat(LONG_METHODS).isEmpty();
    }

    @Test
    void no_class_needs_more_than_seven_others_given() {
        assertThat(MANY_INJECTIONS).isEmpty();
    }

    @Test
    void every_package_says_why_it_exists() throws IOException {
        List<Path> silent = new ArrayList<>();
        for (Path root : List.of(SOURCES, TESTS)) {
            for (Path file : java(root)) {
                boolean said = Files.exists(file.resolveSibling("package-info.java"))
                        || Files.exists(SOURCES.resolve(root.relativize(file.getParent()))
                                .resolve("package-info.java"));
                if (!said && !file.getParent().equals(TESTS.resolve("org/vinculo"))) {
                    silent.add(file.getParent());
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void nothing_is_left_for_later() throws IOException {
        List<Path> left = new ArrayList<>();
        for (Path file : java(SOURCES)) {
            if (Files.readString(file).matches("(?s).*\\b(TODO|FIXME|XXX|HACK)\\b.*")) {
                left.add(file);
            }
        }
        assertThat(left).isEmpty();
    }

    private static List<Path> java(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static final class Measure extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Measure(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap map = unit.getLineMap();
            if (method.getBody() != null) {
                long first = map.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = map.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                if (last - first + 1 > METHOD_LINES) {
                    LONG_METHODS.add(name() + "." + method.getName() + ": " + (last - first + 1));
                }
            }
            return super.visitMethod(method, null);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            long injected = type.getMembers().stream().filter(Measure::injected).count();
            if (injected > INJECTIONS) {
                MANY_INJECTIONS.add(name() + ": " + injected);
            }
            return super.visitClass(type, null);
        }

        private static boolean injected(Tree member) {
            return member instanceof VariableTree field
                    && field.getModifiers().getAnnotations().stream()
                            .anyMatch(annotation ->
                                    annotation.getAnnotationType().toString().equals("Inject"));
        }

        private String name() {
            return Path.of(unit.getSourceFile().getName())
                    .getFileName()
                    .toString()
                    .replace(".java", "");
        }
    }
}
