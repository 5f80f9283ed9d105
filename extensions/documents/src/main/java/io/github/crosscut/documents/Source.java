package io.github.crosscut.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file's characters. */
final class Source {

    /** What older office programs of western Europe wrote; it has a character for nearly every byte. */
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private Source() {}

    /** The characters of a file that is UTF-8, or else windows-1252. */
    static String read(Path file) {
        byte[] bytes = bytes(file);
        for (byte b : bytes) {
            if (b == 0) {
                throw new DocumentException(file, "not a text document, or UTF-16; save it as text in UTF-8");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, FALLBACK);
        }
    }

    private static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new DocumentException(file, "a folder, not a document; give the files in it");
        }
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new DocumentException(file, "not found; check the path", e);
        } catch (IOException e) {
            throw new DocumentException(file, "cannot be read; check that it may be read", e);
        }
    }
}
