package io.github.crosscut.report;

import io.github.crosscut.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack of words with two themes, one of them hostile to every format, and a board's scheme. */
public final class InventedPack {

    /** A title that would break out of HTML, CSV and Turtle alike. */
    public static final String HOSTILE = "\"Pets\" <b>& 'more'</b> \\ \u00e9\ud83d\ude00 \"\"\" @en .";

    private InventedPack() {}

    /** Writes the pack into a folder and loads it. */
    public static RulePack in(Path folder) {
        write(folder, "pack.properties", "name=invented pack\nversion=3\nreleased=2026-01-31\ngroups=Home; Work\n");
        write(folder, "themes/paid-work/theme.properties", """
                title=Work
                group=Work
                definition=Work, and the lack of it.
                include=Unpaid work.
                exclude=A piece of homework.
                sources=Invented for this test.
                headline=true
                """);
        write(
                folder,
                "themes/paid-work/vocabulary.tsv",
                "paid-work\tshift\tn\npaid-work\tlabour\tv\npaid-work\tjob\tconcept\njob\tjob\tn\n");
        write(folder, "themes/paid-work/examples.txt", "+ {neutral} A night [shift].\n- No homework.\n");
        write(
                folder,
                "themes/pets/theme.properties",
                "title=" + HOSTILE.replace("\\", "\\\\") + "\ngroup=Home\ndefinition=Animals.\n");
        write(folder, "themes/pets/vocabulary.tsv", "pets\t(dog|cat)\tn\n");
        write(folder, "themes/pets/examples.txt", "+ A <i>[dog]</i> & a [cat].\n");
        write(folder, "schemes/ashfield.tsv", """
                title\tLessons of Ashfield
                board\tAshfield Safeguarding Board
                Work & "play"\tnarrower\tpaid-work
                Work; play\tclose\tpaid-work
                Work; play\trelated\tpets
                Weather\tnone
                """);
        return RulePack.load(folder);
    }

    private static void write(Path folder, String file, String text) {
        try {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
