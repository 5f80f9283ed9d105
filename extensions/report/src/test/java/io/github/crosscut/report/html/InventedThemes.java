package io.github.crosscut.report.html;

import io.github.crosscut.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A pack of words with as many themes as a real one, and a board's scheme. */
final class InventedThemes {

    private static final List<String> TITLES = List.of(
            "Listening",
            "Moving",
            "Visiting",
            "Recording",
            "Sharing",
            "Asking",
            "Planning",
            "Waiting",
            "Writing",
            "Meeting",
            "Calling",
            "Reading",
            "Working",
            "Helping",
            "Checking",
            "Naming",
            "Housing",
            "Feeding",
            "Sleeping",
            "Playing",
            "Learning",
            "Walking",
            "Talking",
            "Driving",
            "Paying",
            "Signing",
            "Closing",
            "Opening",
            "Leaving",
            "Staying");

    /** The ids of the themes, the most frequent of the invented reviews first. */
    static final List<String> IDS =
            TITLES.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();

    private InventedThemes() {}

    /** The word by which a theme is found. */
    static String word(String theme) {
        return theme + " to the child";
    }

    /** Writes the pack into a folder and loads it. */
    static RulePack in(Path folder) throws IOException {
        write(folder, "pack.properties", "name=invented pack\nversion=3\nreleased=2026-01-31\ngroups=Home; Work\n");
        for (int i = 0; i < IDS.size(); i++) {
            String id = IDS.get(i);
            write(folder, "themes/" + id + "/theme.properties", """
                    title=%s
                    group=%s
                    definition=What is recorded of %s.
                    headline=%s
                    """.formatted(
                            TITLES.get(i), i % 2 == 0 ? "Home" : "Work", id, i < 2));
            write(folder, "themes/" + id + "/vocabulary.tsv", id + "\t" + word(id) + "\tx\n");
            write(folder, "themes/" + id + "/examples.txt", "+ [" + word(id) + "]\n- nothing of it\n");
        }
        write(folder, "schemes/ashfield.tsv", """
                title\tLessons of Ashfield from ten reviews of cases and two of what was done about them
                board\tAshfield Safeguarding Board
                Hearing the child\tclose\tlistening
                Hearing the child\trelated\tasking
                Homes\tclose\tmoving
                Homes\trelated\tlistening
                """);
        return RulePack.load(folder);
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }
}
