package io.github.crosscut.internal.text;

import io.github.crosscut.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text with their offsets, their normal form and the punctuation between them.
 *
 * <p>OpenNLP's SimpleTokenizer cuts at every change of character class, which is predictable; this class joins what
 * belongs together: possessives, acronyms, {@code s.47}, {@code A&E}, soft hyphens, combining marks. Hyphens and
 * slashes separate words without a break between them, so {@code multi-agency} and {@code multi agency} are alike. Not
 * changed once made.
 */
public final class Tokens {

    /** No punctuation before the token that would end a form. */
    static final char NONE = '\0';

    /** Fewer than a word mostly takes with the space behind it, so that there is nearly always room enough. */
    private static final int CHARACTERS_OF_A_WORD = 5;

    private static final String BREAKS = ",;:.!?()[]{}–—•…|▪◦●";

    private final String text;
    private int[] starts;
    private int[] ends;
    private char[] breaks;
    private @Nullable String[] normals;
    private long[] keys;
    private int count;

    private Tokens(String text) {
        this.text = text;
        int expected = text.length() / CHARACTERS_OF_A_WORD + 8;
        this.starts = new int[expected];
        this.ends = new int[expected];
        this.breaks = new char[expected];
        this.normals = new @Nullable String[expected];
        this.keys = new long[expected];
    }

    /** The words of a text. */
    public static Tokens of(String text) {
        var tokens = new Tokens(text);
        tokens.new Joiner().join();
        return tokens;
    }

    /** How many words there are. */
    public int size() {
        return count;
    }

    /** Where a word stands: UTF-16 offsets. */
    public Span span(int index) {
        return new Span(starts[index], ends[index]);
    }

    /** Where the words from {@code first} to before {@code end} stand: UTF-16 offsets. */
    public Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    int start(int index) {
        return starts[index];
    }

    /** Lower case, no possessive, no apostrophes or dots inside, compatibility characters resolved. */
    String normal(int index) {
        String normal = normals[index];
        return normal == null ? text.substring(starts[index], ends[index]).toLowerCase(Locale.ROOT) : normal;
    }

    /** The number of the word's normal form in a table, or -1. */
    int numberIn(WordTable table, int index) {
        String normal = normals[index];
        return normal == null ? table.number(keys[index], text, starts[index], ends[index]) : table.number(normal);
    }

    /** The punctuation mark between this word and the one before it that ends a form, or {@link #NONE}. */
    char breakBefore(int index) {
        return breaks[index];
    }

    /** Whether the word is written with a capital followed by small letters only. */
    boolean isCapitalised(int index) {
        int start = starts[index];
        if (!Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        String normal = normal(index);
        return normal.length() > 1
                && normal.chars().allMatch(Character::isLetter)
                && text.substring(start + 1, Math.min(start + normal.length(), text.length()))
                        .chars()
                        .noneMatch(Character::isUpperCase);
    }

    private void add(int start, int end, @Nullable String normal, long key, char breakBefore) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            breaks = Arrays.copyOf(breaks, 2 * count);
            normals = Arrays.copyOf(normals, 2 * count);
            keys = Arrays.copyOf(keys, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        normals[count] = normal;
        keys[count] = key;
        breaks[count++] = breakBefore;
    }

    /** Joins the pieces of the tokenizer into words. */
    private final class Joiner {

        private final opennlp.tools.util.Span[] pieces = SimpleTokenizer.INSTANCE.tokenizePos(text);
        private char pendingBreak = NONE;
        private int next;

        void join() {
            while (next < pieces.length) {
                int start = pieces[next].getStart();
                if (isWordAt(next)) {
                    readWord(start);
                } else if (text.charAt(start) == '&') {
                    addWord(start, start + 1, "and", WordKey.NONE);
                    next++;
                } else {
                    noteBreak(pieces[next]);
                    next++;
                }
            }
        }

        private void readWord(int start) {
            boolean plain = true;
            int first = next++;
            while (touches(next)) {
                if (isWordAt(next)) {
                    next++;
                } else if (isInvisible(next)) {
                    plain = false;
                    next++;
                } else if (touches(next + 1) && isWordAt(next + 1) && glues(first, next)) {
                    plain = false;
                    next += 2;
                } else if (isPossessiveOfAcronym(next)) {
                    plain = false;
                    next += 3;
                } else {
                    break;
                }
            }
            int end = pieces[next - 1].getEnd();
            long key = plain ? WordKey.of(text, start, end) : WordKey.NONE;
            addWord(start, end, key == WordKey.NONE ? normalOf(text.substring(start, end)) : null, key);
        }

        private void addWord(int start, int end, @Nullable String normal, long key) {
            add(start, end, normal, key, pendingBreak);
            pendingBreak = NONE;
        }

        private void noteBreak(opennlp.tools.util.Span piece) {
            char c = text.charAt(piece.getStart());
            boolean spacedHyphen = isHyphen(c) && isSpaceAt(piece.getStart() - 1) && isSpaceAt(piece.getEnd());
            if (BREAKS.indexOf(c) >= 0) {
                pendingBreak = c;
            } else if (spacedHyphen || (piece.length() > 1 && isHyphen(c))) {
                pendingBreak = '–';
            }
        }

        private boolean touches(int index) {
            return index < pieces.length && pieces[index].getStart() == pieces[index - 1].getEnd();
        }

        private boolean isWordAt(int index) {
            return Character.isLetterOrDigit(text.charAt(pieces[index].getStart()));
        }

        private boolean isInvisible(int index) {
            int type = Character.getType(text.charAt(pieces[index].getStart()));
            return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
        }

        private boolean isSpaceAt(int offset) {
            return offset < 0
                    || offset >= text.length()
                    || Character.isSpaceChar(text.charAt(offset))
                    || text.charAt(offset) <= ' ';
        }

        /** Whether the mark at {@code mark} holds the pieces on its two sides together as one word. */
        private boolean glues(int first, int mark) {
            if (pieces[mark].length() != 1) {
                return false;
            }
            char c = text.charAt(pieces[mark].getStart());
            if (isApostrophe(c)) {
                return Character.isLetter(text.charAt(pieces[mark + 1].getStart()));
            }
            int before = pieces[mark - 1].length();
            int after = pieces[mark + 1].length();
            if (c == '&') {
                return before <= 2 && after <= 2;
            }
            boolean shortBefore = before == 1 || Character.isDigit(text.charAt(pieces[mark - 1].getStart()));
            boolean shortAfter = after == 1 || Character.isDigit(text.charAt(pieces[mark + 1].getStart()));
            return c == '.' && shortBefore && shortAfter && mark - first < 12;
        }

        /** Whether a full stop, an apostrophe and an s follow, as in {@code G.P.'s}. */
        private boolean isPossessiveOfAcronym(int mark) {
            return touches(mark + 1)
                    && touches(mark + 2)
                    && text.charAt(pieces[mark].getStart()) == '.'
                    && isApostrophe(text.charAt(pieces[mark + 1].getStart()))
                    && text.charAt(pieces[mark + 2].getStart()) == 's'
                    && pieces[mark + 2].length() == 1;
        }

        private static boolean isHyphen(char c) {
            return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2212';
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´';
    }

    private static String normalOf(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        var kept = new StringBuilder(lower.length());
        int apostrophe = -1;
        // Lowered again: resolved, some letters that have no lower case become capitals.
        String resolved = Normalizer.normalize(lower, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < resolved.length(); i++) {
            char c = resolved.charAt(i);
            if (isApostrophe(c)) {
                apostrophe = kept.length();
            } else if (Character.isLetterOrDigit(c) || c == '&') {
                kept.append(c);
            }
        }
        return apostrophe < 0 ? kept.toString() : withoutClitic(kept.toString(), apostrophe);
    }

    /** {@code mother's} is {@code mother}, {@code they've} is {@code they}; {@code didn't} stays whole as {@code didnt}. */
    private static String withoutClitic(String letters, int apostrophe) {
        return switch (letters.substring(apostrophe)) {
            case "s", "re", "ve", "ll", "d", "m" -> letters.substring(0, apostrophe);
            default -> letters;
        };
    }
}
