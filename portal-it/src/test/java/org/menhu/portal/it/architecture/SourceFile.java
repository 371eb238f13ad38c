package org.menhu.portal.it.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;

/** A Java source as its reader sees it: how long it is, what its methods take, which texts it holds. */
record SourceFile(String name, long codeLines, List<Member> methods, List<String> texts, long injected) {

    /** A method or constructor with its length in lines of code; constructors of records and enums are data and not listed. */
    record Member(String name, long codeLines, int parameters) {}

    static List<SourceFile> readAll(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            var positions = Trees.instance(task);
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .map(unit -> new Reader(unit, positions).read())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long codeLines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("(//|/?\\*|import |package ).*"))
                .count();
    }

    private static final class Reader extends TreePathScanner<Void, Void> {

        private static final Set<Tree.Kind> DATA = Set.of(Tree.Kind.RECORD, Tree.Kind.ENUM);

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final String source;
        private final List<Member> methods = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private long injected;

        Reader(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
            this.source = Codebase.read(Path.of(unit.getSourceFile().toUri()));
        }

        SourceFile read() {
            scan(unit, null);
            var name = Path.of(unit.getSourceFile().toUri())
                    .getFileName()
                    .toString()
                    .replace(".java", "");
            return new SourceFile(name, SourceFile.codeLines(source), methods, texts, injected);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            var ofData = DATA.contains(owner.getKind()) && method.getName().contentEquals("<init>");
            if (method.getBody() != null && !ofData) {
                var lines = codeLines(textOf(method.getBody())) - 2; // the braces
                methods.add(new Member(
                        method.getName().toString(),
                        lines,
                        method.getParameters().size()));
            }
            if (isInjected(method.getModifiers().toString())) {
                injected += method.getParameters().size();
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            if (isInjected(variable.getModifiers().toString())) {
                injected++;
            }
            return super.visitVariable(variable, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                texts.add(text);
            }
            return super.visitLiteral(literal, nothing);
        }

        private static boolean isInjected(String modifiers) {
            return modifiers.contains("@Inject()") || modifiers.contains("@EJB(") || modifiers.contains("@Resource(");
        }

        private String textOf(Tree tree) {
            var positions = trees.getSourcePositions();
            return source.substring(
                    (int) positions.getStartPosition(unit, tree), (int) positions.getEndPosition(unit, tree));
        }
    }
}
