package io.github.crosscut.documents;

import io.github.crosscut.documents.internal.layout.Ends;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes of each text of a folder a page of HTML with headings, lists and tables, for an office program or a browser to print:
 * arguments are the two folders. Short lines without a full stop become headings, lines with dashes items, lines with tabs rows.
 */
final class HtmlPages {

    private static final int MOST_WORDS_OF_HEADING = 8;

    private final StringBuilder page = new StringBuilder();
    private String open = "";

    private HtmlPages() {}

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[1]));
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = new Document(file, file).name();
                Files.writeString(out.resolve(name + ".html"), new HtmlPages().page(Files.readAllLines(file)));
            }
        }
    }

    private String page(List<String> lines) {
        page.append("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Review</title></head><body>\n");
        for (String line : lines) {
            String words = line.strip().replaceAll("^#+\\s*|\\*\\*", "").strip();
            if (line.contains("\t")) {
                within("table border=\"1\"");
                page.append("<tr>");
                Stream.of(line.split("\t", -1)).forEach(cell -> tag("td", cell.strip()));
                page.append("</tr>\n");
            } else if (words.matches("[-\u2022] .*")) {
                within("ul");
                tag("li", words.substring(2).strip());
            } else if (!words.isEmpty()) {
                within("");
                tag(isHeading(line, words) ? "h2" : "p", words);
            }
        }
        within("");
        return page.append("</body></html>\n").toString();
    }

    private static boolean isHeading(String line, String words) {
        boolean label = Ends.countWords(words, MOST_WORDS_OF_HEADING) < MOST_WORDS_OF_HEADING
                && !Ends.isFinished(words)
                && !words.contains("http")
                && Character.isUpperCase(words.charAt(0));
        return line.startsWith("#") || label;
    }

    private void within(String tag) {
        if (!open.equals(tag)) {
            page.append(open.isEmpty() ? "" : "</" + open.replaceFirst(" .*", "") + ">\n");
            page.append(tag.isEmpty() ? "" : "<" + tag + ">\n");
            open = tag;
        }
    }

    private void tag(String name, String words) {
        page.append('<')
                .append(name)
                .append('>')
                .append(escaped(words))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** Without entities for quotes, which not every office program knows. */
    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
