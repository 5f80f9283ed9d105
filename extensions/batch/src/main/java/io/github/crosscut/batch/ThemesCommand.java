package io.github.crosscut.batch;

import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.batch.text.Problem;
import io.github.crosscut.batch.text.ThemesText;
import io.github.crosscut.report.JsonLines;
import io.github.crosscut.report.pages.Figures;
import io.github.crosscut.report.pages.ThemePages;
import io.github.crosscut.report.taxonomy.TaxonomyCsv;
import io.github.crosscut.report.taxonomy.TaxonomyJson;
import io.github.crosscut.report.taxonomy.TaxonomyTurtle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crosscut themes}. */
@Command(
        name = "themes",
        description = {
            "Lists the themes: id, title, group, definition; with a scheme, the board's headings and the themes of each.",
            "Exports both as CSV, JSON or SKOS (Turtle), and makes a page of HTML for each theme."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ThemesCommand implements Callable<Integer> {

    /** How to write them. */
    enum Format {
        TEXT,
        CSV,
        JSON,
        TTL
    }

    private final Streams streams;

    @Mixin
    private final RulesOptions rules = new RulesOptions();

    @Mixin
    private final SchemeOption schemes = new SchemeOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text, csv, json (one list of objects; with a scheme, one object) or ttl (SKOS in Turtle: the themes "
                            + "and all schemes, or the one that is given). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "With ttl: the IRI under which the names of themes and schemes stand; ends with / or #.")
    private @Nullable String base;

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "Write a page of HTML for each theme, and an index, into this folder instead of listing.")
    private @Nullable Path pages;

    @Option(
            names = "--figures",
            paramLabel = "FILE",
            description =
                    "With --pages: show the figures of this text file, tables as 'crosscut evaluate' prints them.")
    private @Nullable Path figures;

    ThemesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        requireFittingOptions();
        RulePack pack = rules.pack();
        Scheme scheme = schemes.of(pack);
        if (pages != null) {
            writePages(pages, pack);
        } else {
            streams.print(list(pack, scheme));
        }
        return ExitCode.DONE;
    }

    private void requireFittingOptions() {
        if (figures != null && pages == null) {
            throw new UsageException("--figures needs --pages DIR");
        }
        if (base != null && format != Format.TTL) {
            throw new UsageException("--base needs --format ttl");
        }
    }

    private void writePages(Path folder, RulePack pack) throws IOException {
        Figures shown = figures == null ? Figures.NONE : Figures.read(Files.readString(figures));
        try {
            ThemePages.write(folder, pack, shown);
        } catch (IOException e) {
            throw new UsageException("cannot write pages: " + Problem.of(e));
        }
        streams.say("wrote " + folder.resolve("index.html"));
    }

    private String list(RulePack pack, @Nullable Scheme scheme) throws IOException {
        return switch (format) {
            case TEXT -> scheme == null ? ThemesText.of(pack) : ThemesText.of(pack, scheme);
            case CSV ->
                Streams.text(out -> {
                    if (scheme == null) {
                        TaxonomyCsv.write(out, pack);
                    } else {
                        TaxonomyCsv.write(out, pack, scheme);
                    }
                });
            case JSON -> JsonLines.line(scheme == null ? TaxonomyJson.of(pack) : TaxonomyJson.of(pack, scheme)) + "\n";
            case TTL -> turtle(pack, scheme == null ? pack.schemes() : List.of(scheme));
        };
    }

    private String turtle(RulePack pack, List<Scheme> some) {
        try {
            return TaxonomyTurtle.of(pack, some, base == null ? TaxonomyTurtle.defaultBase(pack) : base);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--base: " + e.getMessage());
        }
    }
}
