package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.documents.ReviewDetails;
import io.github.crosscut.documents.internal.layout.Block;
import io.github.crosscut.documents.internal.layout.Ends;
import io.github.crosscut.documents.internal.layout.Layout;
import io.github.crosscut.documents.internal.words.Fold;
import io.github.crosscut.documents.internal.words.WordList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a document says of its review (board, type, date) from its titles and its first paragraphs. */
final class Details {

    /** Characters at a document's beginning that tell of the review: about a page. */
    private static final int FRONT = 3_000;

    /** Dates in longer blocks are dates of what happened. */
    private static final int MOST_WORDS_WITH_DATE = 10;

    private static final String WORD = "\\p{Lu}[\\p{L}'\u2019&-]{0,30}";
    private static final String NAME = WORD + "(?:(?:,? and|,| of| &)? " + WORD + "){0,5}";

    /** {@code Cumbria Local Safeguarding Children Board}, {@code Safeguarding Board for Northern Ireland}. */
    private static final List<Pattern> BOARDS = List.of(
            Pattern.compile("Safeguarding (?:Children |Adults )?(?:Board|Partnership) (?:for|of) (?:the )?" + NAME),
            Pattern.compile(
                    NAME
                            + " Safeguarding (?:Children(?:['\u2019]s)?|Child|Adults?)(?: and Adults?)? (?:Board|Partnership|Partners)"),
            Pattern.compile(NAME + " (?:Safeguarding (?:Board|Partnership)|Child Protection Committee)"));

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern DATE =
            Pattern.compile("\\b(?:(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?\\s{1,3})?(?<month>"
                    + "(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}{0,6}),?\\s{1,3}(?<year>(?:19|20)\\d\\d)"
                    + "|(?<d>\\d{1,2})[./-](?<m>\\d{1,2})[./-](?<y>(?:19|20)\\d\\d)"
                    + "|(?<iso>(?:19|20)\\d\\d-[01]\\d-[0-3]\\d))\\b");

    private final List<String> titles;
    private final List<String> front = new ArrayList<>();

    private Details(Layout layout, List<String> titles) {
        this.titles = titles;
        int length = 0;
        for (Block block : layout.blocks()) {
            if (length > FRONT) {
                break;
            }
            String words = block.words().text();
            front.add(words.substring(0, Math.min(FRONT, words.length())));
            length += words.length();
        }
    }

    /** What a document of these titles says of its review. */
    static ReviewDetails of(Layout layout, List<String> titles) {
        Details details = new Details(layout, titles);
        String date = details.date();
        return new ReviewDetails(details.board(), details.type(), date, details.year(date));
    }

    private @Nullable String board() {
        List<String> lines = new ArrayList<>(titles);
        lines.addAll(front);
        return lines.stream()
                .flatMap(line ->
                        BOARDS.stream().flatMap(board -> board.matcher(line).results()))
                .map(match -> withoutStart(match.group()))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** A board's name without what stands before it ("Response from the"); empty where no place is left of it. */
    private static String withoutStart(String match) {
        if (match.startsWith("Safeguarding")) {
            return match;
        }
        List<String> words = List.of(match.split(" "));
        int body = Math.max(words.indexOf("Safeguarding"), words.indexOf("Child"));
        int start = 0;
        for (int i = 0; i < body; i++) {
            boolean before = WordList.NOT_A_BOARD.has(Fold.words(words.get(i)));
            start = before && (i == start || !isJoining(words.get(i))) && !isSort(words.get(i)) ? i + 1 : start;
        }
        boolean named = start < body && !isSort(words.get(start));
        return named ? String.join(" ", words.subList(start, words.size())) : "";
    }

    private static boolean isJoining(String word) {
        return word.equals("and") || word.equals("of") || word.equals("&");
    }

    private static boolean isSort(String word) {
        return word.equals("Local") || word.equals("Regional");
    }

    private @Nullable String type() {
        String title = Fold.words(String.join(" ", titles));
        return longest(title, true)
                .or(() -> longest(Fold.words(String.join(" ", front)), false))
                .orElse(null);
    }

    private static Optional<String> longest(String words, boolean initials) {
        return WordList.REVIEW_TYPE.entries().stream()
                .filter(type -> Fold.contains(words, type) || (initials && Fold.contains(words, initials(type))))
                .max(Comparator.comparingInt(String::length).thenComparing(type -> type));
    }

    private static String initials(String type) {
        return Arrays.stream(type.split(" ")).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private @Nullable String date() {
        return front.stream()
                .filter(line -> Ends.countWords(line, MOST_WORDS_WITH_DATE + 1) <= MOST_WORDS_WITH_DATE)
                .map(Details::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String date(String line) {
        Matcher found = DATE.matcher(line);
        for (boolean any = found.find(); any; any = found.find(found.start() + 1)) {
            Optional<String> date = valid(found);
            if (date.isPresent()) {
                return date.get();
            }
        }
        return null;
    }

    /** The date; empty where it is none, such as 31/02/2017. */
    private static Optional<String> valid(Matcher found) {
        try {
            return Optional.of(date(found));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String date(Matcher found) {
        if (found.group("iso") != null) {
            return LocalDate.parse(found.group("iso")).toString();
        }
        if (found.group("y") != null) {
            return iso(found.group("y"), Integer.parseInt(found.group("m")), found.group("d"));
        }
        String month = found.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
        return iso(found.group("year"), MONTHS.indexOf(month) + 1, found.group("day"));
    }

    private static String iso(String year, int month, @Nullable String day) {
        YearMonth in = YearMonth.of(Integer.parseInt(year), month);
        return day == null
                ? in.toString()
                : LocalDate.of(in.getYear(), month, Integer.parseInt(day)).toString();
    }

    private @Nullable Integer year(@Nullable String date) {
        if (date != null) {
            return Integer.valueOf(date.substring(0, 4));
        }
        Integer year = null;
        for (String title : titles) {
            Matcher found = YEAR.matcher(title);
            while (found.find()) {
                year = Integer.valueOf(found.group());
            }
        }
        return year;
    }
}
