package io.github.comovamos.scorecard.core.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which package may import which, as the table that the design shows: a line names one package or several, then what
 * they may import of the scorecard, then of libraries. {@code domain..} is a package with all below it, a dash is
 * nothing, and {@code and what those may} adds what the named packages may import, by the lines above. A line that
 * names no package goes on with the one above it.
 *
 * @param root the package to which the names are relative
 * @param lines a line for each package
 */
public record PackageTable(String root, List<Line> lines) {

    private static final String WHAT_THOSE_MAY = "and what those may";
    private static final String NOTHING = "–";
    private static final int COLUMNS = 3;

    /**
     * The table below a heading of docs/architecture.md: people and the tests read the same one.
     *
     * @throws IllegalArgumentException where the document has no such table
     */
    public static PackageTable documented(String root, String heading) {
        Path document = Path.of(System.getProperty("project.root", ".."), "docs", "architecture.md");
        try {
            String text = Files.readString(document)
                    .lines()
                    .dropWhile(line -> !line.equals("### " + heading))
                    .dropWhile(line -> !line.startsWith("|"))
                    .takeWhile(line -> line.startsWith("|"))
                    .skip(2)
                    .map(line -> line.substring(1, line.length() - 1).replace("`", ""))
                    .collect(Collectors.joining("\n"));
            if (text.isEmpty()) {
                throw new IllegalArgumentException(document + " has no table below '### " + heading
                        + "': write one with a line '| packages | imports | libraries |' for each package");
            }
            return parse(root, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads lines of the form {@code packages | imports | libraries}. */
    public static PackageTable parse(String root, String text) {
        List<Line> lines = new ArrayList<>();
        for (List<Set<String>> row : rows(text)) {
            Set<String> imports = row.get(1);
            if (imports.remove(WHAT_THOSE_MAY)) {
                imports.addAll(whatThoseMay(imports, lines));
            }
            row.get(0).forEach(name -> lines.add(new Line(name, imports, row.get(2))));
        }
        return new PackageTable(root, List.copyOf(lines));
    }

    /** The full name of a package, or of a package with all below it. */
    public String full(String name) {
        return root + "." + name;
    }

    private static List<List<Set<String>>> rows(String text) {
        List<List<Set<String>>> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            List<Set<String>> row = Arrays.stream(line.split("\\|", -1))
                    .map(PackageTable::names)
                    .toList();
            if (row.size() != COLUMNS || (row.get(0).isEmpty() && rows.isEmpty())) {
                throw new IllegalArgumentException("a line reads 'packages | imports | libraries', not: " + line);
            }
            if (row.get(0).isEmpty()) {
                List<Set<String>> above = rows.get(rows.size() - 1);
                IntStream.range(0, COLUMNS).forEach(i -> above.get(i).addAll(row.get(i)));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Set<String> names(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals(NOTHING))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> whatThoseMay(Set<String> names, List<Line> above) {
        return names.stream()
                .map(name -> above.stream()
                        .filter(line -> line.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no line above names " + name)))
                .flatMap(line -> line.mayImport().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What one package may import.
     *
     * @param name the package, without those below it
     * @param mayImport packages of the scorecard
     * @param libraries packages of libraries
     */
    public record Line(String name, Set<String> mayImport, Set<String> libraries) {

        @Override
        public String toString() {
            return name;
        }
    }
}
