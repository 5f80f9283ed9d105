package io.github.crosscut.batch.qda;

import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.Theme;
import io.github.crosscut.refiqda.Authorship;
import io.github.crosscut.refiqda.User;
import io.github.crosscut.report.RunRecord;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who coded, by what rules, under whose headings.
 *
 * @param version the program's version
 * @param pack what identifies the rule pack
 * @param themes its themes, by group
 * @param schemes boards' schemes over them
 */
public record Coder(String version, RunRecord.Pack pack, List<Theme> themes, List<Scheme> schemes) {

    public Coder {
        themes = List.copyOf(themes);
        schemes = List.copyOf(schemes);
    }

    /**
     * The program with a rule pack.
     *
     * @param scheme a board's scheme of the user's own, which stands in place of one of the pack of the same id; or one of the
     *     pack's; or null for none
     */
    public static Coder of(String version, RulePack pack, @Nullable Scheme scheme) {
        List<Scheme> schemes = new ArrayList<>(pack.schemes());
        if (scheme != null) {
            schemes.replaceAll(it -> it.id().equals(scheme.id()) ? scheme : it);
            if (!schemes.contains(scheme)) {
                schemes.add(scheme);
            }
        }
        return new Coder(version, RunRecord.Pack.of(pack), pack.themes(), schemes);
    }

    /** The program's name among the programs. */
    String program() {
        return "Crosscut " + version;
    }

    /** The program as a user of the project. */
    User user() {
        return User.named(program());
    }

    /** The program, on the day on which the pack was released: results know no clock. */
    Authorship authorship() {
        return Authorship.of(
                user(),
                LocalDate.parse(pack.released()).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The rules, in a line. */
    String rules() {
        return pack.name() + " " + pack.version() + ", released " + pack.released() + ", digest " + pack.digest();
    }
}
