package io.github.crosscut.batch.qda;

import io.github.crosscut.Evidence;
import io.github.crosscut.Span;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.documents.LocatedStatement;
import io.github.crosscut.refiqda.Authorship;
import io.github.crosscut.refiqda.CodePoints;
import io.github.crosscut.refiqda.Coding;
import io.github.crosscut.refiqda.Guids;
import io.github.crosscut.refiqda.Selection;
import io.github.crosscut.refiqda.TextSource;
import io.github.crosscut.refiqda.VariableValue;
import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.TaggedStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes a source of a review: its text, with its statements, evidence and cues in their places. For one review. */
final class ReviewText {

    private final Coder coder;
    private final Codes codes;
    private final TaggedReview review;
    private final Map<String, List<Decided>> decisions;
    private final String text;
    private final CodePoints points;
    private final UUID guid;
    private final List<Selection> selections = new ArrayList<>();
    private final Set<UUID> made = new HashSet<>();

    /**
     * Begins with a review.
     *
     * @param decisions what people decided, by statement
     */
    ReviewText(Coder coder, Codes codes, TaggedReview review, Map<String, List<Decided>> decisions) {
        this.coder = coder;
        this.codes = codes;
        this.review = review;
        this.decisions = decisions;
        this.text = plain(review.document().text());
        this.points = CodePoints.of(text);
        // Of the text too: codings of another version of a review must not pass for codings of this one.
        this.guid = Guids.of("crosscut", "review", review.review(), text);
        review.statements().forEach(this::statement);
    }

    /** What a text source must not hold, replaced one for one. */
    private static String plain(String text) {
        String lines = text.replace('\r', '\n');
        return lines.startsWith("\uFEFF") ? " " + lines.substring(1) : lines;
    }

    UUID guid() {
        return guid;
    }

    /** The source. */
    TextSource source(String name, List<VariableValue> values) {
        return new TextSource(guid, name, text, "", selections, List.of(), values, coder.authorship());
    }

    private void statement(TaggedStatement tagged) {
        LocatedStatement place = tagged.place();
        if (place.end() == place.start()) {
            return;
        }
        Alignment alignment = Alignment.of(text, place);
        add(
                new Span(place.start(), place.end()),
                codes.kind(place.statement().kind()),
                "",
                memo(tagged),
                coder.authorship());
        List<Decided> decided = decisions.getOrDefault(place.statement().id(), List.of());
        tagged.classification().ifPresent(found -> {
            found.matches().stream()
                    .filter(match ->
                            decided.stream().noneMatch(it -> it.theme().equals(match.theme()) && it.replacesTag()))
                    .forEach(it -> evidence(it, codes.theme(it.theme()), place, alignment));
            found.review().stream()
                    .filter(cue -> decided.stream().noneMatch(it -> it.theme().equals(cue.theme())))
                    .forEach(it -> evidence(it, codes.cue(it.theme()), place, alignment));
        });
        decided.stream()
                .filter(Decided::stands)
                .forEach(it ->
                        add(alignment.toReview(it.span()), codes.theme(it.theme()), "", memo(it), it.authorship()));
    }

    private static String memo(Decided decided) {
        return new Memo()
                .line("theme", decided.theme())
                .line("decided", decided.verdict().id())
                .line("why", decided.why())
                .line("statement", decided.statement())
                .toString();
    }

    private String memo(TaggedStatement tagged) {
        LocatedStatement place = tagged.place();
        String words = place.statement().text();
        boolean cleaned = !words.equals(text.substring(place.start(), place.end()));
        return new Memo()
                .line("statement", place.statement().id())
                .line("kind", place.statement().kind().id())
                .line("case", place.caseId())
                .line("section", place.section())
                .line("page", place.page())
                .line(
                        "stance",
                        tagged.classification().map(it -> it.stance().id()).orElse(null))
                .line("error", tagged.error().orElse(null))
                .line("text", cleaned ? words : null)
                .toString();
    }

    private void evidence(ThemeMatch match, UUID code, LocatedStatement place, Alignment alignment) {
        Map<Span, List<Evidence>> bySpan = match.evidence().stream()
                .collect(Collectors.groupingBy(it -> alignment.toReview(it.span()), TreeMap::new, Collectors.toList()));
        bySpan.forEach((span, its) -> add(span, code, "", memo(match, its, place), coder.authorship()));
    }

    private String memo(ThemeMatch match, List<Evidence> here, LocatedStatement place) {
        String words = place.statement().text();
        return new Memo()
                .line("theme", match.theme())
                .line("stance", match.stance().id())
                .line("grade", match.grade().id())
                .line(
                        "rule",
                        here.stream().map(Evidence::rule).distinct().sorted().collect(Collectors.joining("; ")))
                .line(
                        "evidence",
                        match.evidence().stream()
                                .map(Evidence::span)
                                .distinct()
                                .map(span -> span.in(words))
                                .collect(Collectors.joining(" | ")))
                .line("statement", place.statement().id())
                .line("rules", coder.rules())
                .toString();
    }

    /** The passages from the first to the last statement of a case, wherever its statements follow one another. */
    List<UUID> caseText(String caseId, UUID twin) {
        List<UUID> passages = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (TaggedStatement tagged : review.statements()) {
            LocatedStatement place = tagged.place();
            if (place.start() == place.end()) {
                continue;
            }
            if (caseId.equals(place.caseId())) {
                start = start < 0 ? place.start() : Math.min(start, place.start());
                end = Math.max(end, place.end());
            } else if (start >= 0) {
                passages.add(add(new Span(start, end), twin, caseId, "", coder.authorship()));
                start = -1;
                end = -1;
            }
        }
        if (start >= 0) {
            passages.add(add(new Span(start, end), twin, caseId, "", coder.authorship()));
        }
        return passages;
    }

    /** One passage with one code: programs hang a memo on the passage, and two codes would share it. */
    private UUID add(Span span, UUID code, String name, String memo, Authorship by) {
        UUID selection = Guids.of(
                guid.toString(), code.toString(), span.start() + "-" + span.end(), String.valueOf(by.creator()));
        int start = points.ofUtf16(span.start());
        int end = points.ofUtf16(span.end());
        if (start < end && made.add(selection)) {
            Coding coding = new Coding(Guids.of("coding", selection.toString()), code, by);
            selections.add(new Selection(selection, name, start, end, memo, List.of(coding), by));
        }
        return selection;
    }
}
