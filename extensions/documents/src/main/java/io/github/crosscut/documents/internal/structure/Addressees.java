package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.documents.internal.words.Fold;
import io.github.crosscut.documents.internal.words.WordList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells who a recommendation or an action is for, in the words of the document. */
final class Addressees {

    /** "LSCB, its partner agencies and health visiting services" is as long as they get. */
    private static final int MOST_WORDS = 10;

    /** Characters at a statement's beginning in which its subject stands. */
    private static final int HEAD = 160;

    /** {@code Recommendation 3 (for the Trust): …}, {@code Action for schools: …}. */
    private static final Pattern LABEL = Pattern.compile(
            "(?i:recommendation|action|learning)\\b[^:]{0,20}?\\b(?:for|to)\\s(?<who>[^:)]{2,80}?)\\)?\\s?:");

    /** {@code Police: …}, {@code All - …}. */
    private static final Pattern LEAD = Pattern.compile("(?<who>\\p{Lu}[^:.;]{1,80}?)(?::|\\s[-\u2013\u2014])\\s");

    /** {@code Recommendations for health visitors}. */
    private static final Pattern HEADING = Pattern.compile("\\b(?:for|to)\\s(?<who>[^:]{2,80})");

    /** {@code That the Trust should …}, {@code LSCB to …}, {@code When a child moves, the team must …}. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:(?i:recommendation|action)\\b[^:]{0,10}:\\s)?(?:It is recommended that\\s|That\\s|that\\s)?"
                    + "(?:(?i:when|whenever|where|wherever|if|once|before|after|until|unless)\\s[^.;:,]{1,100},\\s)?"
                    + "(?<who>\\p{L}[^.;:]{1,100}?)"
                    + "\\s(?<verb>should|must|will|shall|need|needs|ought|to|is to|are to|has to|have to)\\s.*",
            Pattern.DOTALL);

    /** {@code Ask the manager to …} is for whoever reads it. */
    private static final Pattern ASKING =
            Pattern.compile("(?i:ask|tell|invite|encourage|remind|require|expect|enable|help|advise|allow)\\s");

    private Addressees() {}

    /** Who a statement is for: by its own words, else by the heading that it stands under. */
    static Optional<String> of(String statement, @Nullable String section) {
        String head = statement.substring(0, Math.min(HEAD, statement.length()));
        return named(LABEL.matcher(head))
                .or(() -> named(LEAD.matcher(head)))
                .or(() -> Optional.ofNullable(section).flatMap(Addressees::ofHeading))
                .or(() -> subject(SUBJECT.matcher(head)));
    }

    private static Optional<String> ofHeading(String section) {
        Matcher matcher = HEADING.matcher(section);
        if (matcher.find()) {
            return who(matcher.group("who"));
        }
        return HeadingWords.kind(section).isEmpty() ? who(section) : Optional.empty();
    }

    private static Optional<String> subject(Matcher matcher) {
        boolean asking = matcher.lookingAt()
                && matcher.group("verb").equals("to")
                && ASKING.matcher(matcher.group("who")).lookingAt();
        return asking ? Optional.empty() : named(matcher);
    }

    private static Optional<String> named(Matcher matcher) {
        return matcher.lookingAt() ? who(matcher.group("who")) : Optional.empty();
    }

    private static Optional<String> who(String words) {
        String name = words.strip()
                .replaceFirst("^(?i:recommendations?|actions?)\\s(?:to|for)\\s", "")
                .replaceFirst("^(?i:the|all the)\\s", "");
        String folded = Fold.words(name);
        boolean known = folded.equals("all") || WordList.ADDRESSEE.hasPhraseIn(folded);
        return known && Labels.isName(name, MOST_WORDS) ? Optional.of(name) : Optional.empty();
    }
}
