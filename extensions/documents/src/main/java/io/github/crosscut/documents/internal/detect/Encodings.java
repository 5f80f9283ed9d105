package io.github.crosscut.documents.internal.detect;

import io.github.crosscut.documents.internal.guard.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/** Tells the encoding of a text by its byte order mark, its declaration or its bytes. */
public final class Encodings {

    /** What older office programs of western Europe wrote; it has a character for nearly every byte. */
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    /** What an HTML page or an XML file says of itself. */
    private static final Pattern DECLARED = Pattern.compile(
            "(?:<meta[^>]{0,200}charset|<\\?xml[^>]{0,100}encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

    /** Bytes of a file that are looked at for a declaration and for zeros. */
    private static final int HEAD = 4096;

    /** A zero among fewer bytes tells nothing. */
    private static final int FEWEST_PAIRS = 4;

    /**
     * One in so many bytes. English in windows-1252 has fewer bytes above 127: its quotes, dashes and pounds. A detector
     * takes so few for any alphabet, so it is asked only about texts that have more.
     */
    private static final int RARE = 12;

    private Encodings() {}

    /**
     * The characters of a text, its byte order mark included.
     *
     * @throws UnreadableException if the bytes are no text
     */
    public static String decode(byte[] bytes) {
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableException(
                    "not a text document, or one in an unknown encoding; save it as text in UTF-8");
        }
        return text;
    }

    /** Whether bytes look like text: not many control characters, whatever the encoding. */
    public static boolean isText(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        if (marked(head).isPresent() || wide(head).isPresent()) {
            return true;
        }
        int controls = 0;
        for (byte b : head) {
            controls += (b >= 0 && b < ' ' && "\t\n\r\f\u000b\u001b\b".indexOf(b) < 0) || b == 127 ? 1 : 0;
        }
        return controls * 100 <= head.length;
    }

    private static Charset charset(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        return marked(head)
                .or(() -> wide(head))
                .or(() -> isUtf8(bytes) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty())
                .or(() -> declared(head))
                .or(() -> detected(bytes))
                .orElse(FALLBACK);
    }

    private static Optional<Charset> marked(byte[] head) {
        if (begins(head, 0xff, 0xfe, 0, 0) || begins(head, 0, 0, 0xfe, 0xff)) {
            return Optional.of(Charset.forName("UTF-32"));
        }
        if (begins(head, 0xff, 0xfe) || begins(head, 0xfe, 0xff)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        return begins(head, 0xef, 0xbb, 0xbf) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    /** UTF-16 without a mark: in English nearly every other byte is zero, always the first of two or the second. */
    private static Optional<Charset> wide(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int pairs = head.length / 2;
        if (pairs < FEWEST_PAIRS || zeros[0] + zeros[1] < pairs * 0.7 || Math.min(zeros[0], zeros[1]) > pairs / 50) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Optional<Charset> declared(byte[] head) {
        Matcher matcher = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        // A page that is not UTF-8 may still say that it is.
        return matcher.find()
                ? named(matcher.group(1)).filter(charset -> !charset.name().startsWith("UTF-"))
                : Optional.empty();
    }

    private static Optional<Charset> detected(byte[] bytes) {
        int high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        if (high < bytes.length / RARE) {
            return Optional.empty();
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return named(detector.getDetectedCharset());
    }

    private static Optional<Charset> named(@org.jspecify.annotations.Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(name);
            // Browsers read it so, too: what calls itself Latin 1 has the curly quotes of windows-1252.
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? FALLBACK : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] head, int... mark) {
        boolean begins = head.length >= mark.length;
        for (int i = 0; begins && i < mark.length; i++) {
            begins = (head[i] & 0xff) == mark[i];
        }
        return begins;
    }
}
