package io.github.crosscut.refiqda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A project file made by hand, as another program or a stranger would. */
final class Handmade {

    static final String USER = "11111111-1111-1111-1111-111111111111";
    static final String CODE = "22222222-2222-2222-2222-222222222222";
    static final String SOURCE = "33333333-3333-3333-3333-333333333333";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String xmlName = "project.qde";
    private String xml = "";

    /** A text of one source, called {@code talk}, and what stands inside its element. */
    static Handmade of(String text, String insideSource) {
        return new Handmade()
                .xml(project(source("internal://" + SOURCE + ".txt", insideSource)))
                .file("Sources/" + SOURCE + ".txt", text.getBytes(UTF_8));
    }

    static String project(String insideSources) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <Project xmlns="urn:QDA-XML:project:1.0" name="study" origin="Other 1.0">
                  <Users><User guid="%s" name="Ann"/></Users>
                  <CodeBook><Codes><Code guid="%s" name="Hope" isCodable="true" color="#0a0"/></Codes></CodeBook>
                  <Sources>%s</Sources>
                </Project>
                """.formatted(USER, CODE, insideSources);
    }

    static String source(String path, String inside) {
        return "<TextSource guid=\"" + SOURCE + "\" name=\"talk\" plainTextPath=\"" + path + "\">" + inside
                + "</TextSource>";
    }

    /** A passage coded with Hope by Ann. */
    static String passage(String name, int start, int end) {
        return """
                <PlainTextSelection guid="44444444-4444-4444-4444-%012d" name="%s" startPosition="%d" endPosition="%d"
                    creatingUser="%s" creationDateTime="2026-01-02T03:04:05Z">
                  <Coding guid="55555555-5555-5555-5555-%012d" creatingUser="%s"><CodeRef targetGUID="%s"/></Coding>
                </PlainTextSelection>
                """.formatted(start * 1000 + end, name, start, end, USER, start * 1000 + end, USER, CODE);
    }

    Handmade xml(String content) {
        xml = content;
        return this;
    }

    Handmade replace(String text, String by) {
        if (!xml.contains(text)) {
            throw new IllegalArgumentException("not in the project: " + text);
        }
        xml = xml.replace(text, by);
        return this;
    }

    Handmade xmlNamed(String name) {
        xmlName = name;
        return this;
    }

    Handmade file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    Handmade renamed(String name, String other) {
        files.put(other, Objects.requireNonNull(files.remove(name)));
        return this;
    }

    Path in(Path folder) throws IOException {
        Path file = folder.resolve("made.qdpx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            if (!xml.isEmpty()) {
                put(zip, xmlName, xml.getBytes(UTF_8));
            }
            for (var each : files.entrySet()) {
                put(zip, each.getKey(), each.getValue());
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
