package io.github.crosscut.report.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How good a theme's rules were found to be, by sample: the tables that {@code crosscut evaluate} prints, as they stand in a
 * text file, each below a heading of Markdown that names its sample.
 *
 * @param samples in the order of the file
 */
public record Figures(List<Sample> samples) {

    /** No figures. */
    public static final Figures NONE = new Figures(List.of());

    private static final Pattern GAP = Pattern.compile("\\s{2,}|\\t");

    public Figures {
        samples = List.copyOf(samples);
    }

    /** A sample with its columns, the first of which holds themes, and its rows. */
    public record Sample(String name, List<String> columns, List<List<String>> rows) {

        public Sample {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** The figures of a theme without its name, or empty where the sample has none. */
        Optional<List<String>> of(String theme) {
            return rows.stream()
                    .filter(row -> row.get(0).replaceFirst("\\s*\\*$", "").equals(theme))
                    .map(row -> row.subList(1, row.size()))
                    .findFirst();
        }
    }

    /** Reads the tables in a text; what is no table is passed over. */
    public static Figures read(String text) {
        var samples = new ArrayList<Sample>();
        var rows = new ArrayList<List<String>>();
        List<String> columns = List.of();
        String name = "";
        for (String line : text.lines().toList()) {
            List<String> cells = Arrays.asList(GAP.split(line.strip(), -1));
            if (line.startsWith("#") || isHeader(cells)) {
                add(samples, name, columns, rows);
                rows.clear();
                name = line.startsWith("#") ? line.replaceFirst("^#+\\s*", "").strip() : name;
                columns = line.startsWith("#") ? List.of() : List.copyOf(cells);
            } else if (!columns.isEmpty() && cells.size() == columns.size()) {
                rows.add(List.copyOf(cells));
            }
        }
        add(samples, name, columns, rows);
        return new Figures(samples);
    }

    private static boolean isHeader(List<String> cells) {
        return cells.size() > 1 && cells.get(0).equals("theme");
    }

    private static void add(List<Sample> samples, String name, List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            samples.add(new Sample(name, columns, rows));
        }
    }
}
