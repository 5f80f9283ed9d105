package io.github.crosscut.examples.samples;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Prints a sample as plain text the way that an old office system does: 76 columns, 54 lines a page, in windows-1252. */
final class TextPages {

    static final Charset ENCODING = Charset.forName("windows-1252");

    private static final int COLUMNS = 76;
    private static final int LINES = 54;

    private final Sample sample;
    private final List<String> lines = new ArrayList<>();

    private TextPages(Sample sample) {
        this.sample = sample;
    }

    static byte[] of(Sample sample) {
        TextPages pages = new TextPages(sample);
        sample.blocks().forEach(pages::add);
        return pages.paged().getBytes(ENCODING);
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Item item) {
            String mark = item.number() == 0 ? (item.depth() == 0 ? "* " : "o ") : item.number() + ". ";
            wrap(
                    item.runs(),
                    "    ".repeat(item.depth()) + mark,
                    "    ".repeat(item.depth()) + " ".repeat(mark.length()));
        } else if (block instanceof Block.Paragraph paragraph) {
            blank();
            wrap(paragraph.runs(), "", "");
            blank();
        } else {
            throw new IllegalArgumentException("plain text has no tables");
        }
    }

    private void heading(Block.Heading heading) {
        blank();
        lines.add(heading.level() == 3 ? heading.words() : heading.words().toUpperCase(java.util.Locale.ROOT));
        if (heading.level() < 3) {
            lines.add((heading.level() == 1 ? "=" : "-").repeat(heading.words().length()));
        }
        blank();
    }

    private void blank() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    private void wrap(List<Run> runs, String first, String next) {
        String line = first;
        String start = first;
        for (String word : Run.plain(runs).replace(Run.SOFT_HYPHEN, "").split(" ", -1)) {
            if (line.length() + 1 + word.length() > COLUMNS) {
                lines.add(line);
                line = next;
                start = next;
            }
            line += (line.equals(start) ? "" : " ") + word;
        }
        lines.add(line);
    }

    private String paged() {
        var text = new StringBuilder();
        for (int page = 0; page * LINES < lines.size(); page++) {
            String end = "Page " + (page + 1);
            text.append(page == 0 ? "" : "\f").append(sample.setting("head")).append("\n\n");
            lines.subList(page * LINES, Math.min(lines.size(), (page + 1) * LINES))
                    .forEach(line -> text.append(line).append('\n'));
            text.append('\n')
                    .append(sample.setting("foot"))
                    .append(" ".repeat(COLUMNS - sample.setting("foot").length() - end.length()))
                    .append(end)
                    .append('\n');
        }
        return text.toString();
    }
}
