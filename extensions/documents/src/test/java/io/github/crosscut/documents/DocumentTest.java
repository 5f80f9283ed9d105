package io.github.crosscut.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {

    @TempDir
    private Path folder;

    private Path write(String name, byte... content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private Review read(Path file) {
        return Reading.READER.read(folder, file);
    }

    @Test
    void finds_the_documents_in_folders_sorted_by_name() throws IOException {
        write("b.txt");
        write("a/z.MD");
        write("a/c.html");
        write("a/picture.png");
        write("README.md");
        write(".hidden/d.txt");
        write("a/.e.txt");

        assertThat(Document.find(List.of(folder)))
                .extracting(Document::name)
                .containsExactly("a/c", "a/picture.png", "a/z", "b");
    }

    @Test
    void finds_each_document_once() throws IOException {
        Path file = write("a.txt");

        assertThat(Document.find(List.of(folder, file, file, folder.resolve("../" + folder.getFileName()))))
                .containsExactly(new Document(folder, file));
    }

    @Test
    void keeps_files_given_by_themselves_whatever_they_are() throws IOException {
        Path file = write("picture.png");

        assertThat(Document.find(List.of(file))).containsExactly(new Document(file, file));
        assertThat(new Document(file, file).name()).isEqualTo("picture.png");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("picture.png")
                .hasMessageContaining("empty");
    }

    @Test
    void a_link_to_nothing_counts_and_is_told_when_it_is_read() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), folder.resolve("gone.pdf"));

        assertThat(Document.find(List.of(folder))).containsExactly(new Document(folder, link));
        assertThatThrownBy(() -> read(link)).hasMessageContaining("link to a file that is not there");
    }

    @Test
    void a_folder_without_documents_gives_none() {
        assertThat(Document.find(List.of(folder))).isEmpty();
    }

    @Test
    void tells_which_path_is_missing() {
        Path missing = folder.resolve("missing.txt");

        assertThatThrownBy(() -> Document.find(List.of(missing)))
                .isInstanceOfSatisfying(
                        DocumentException.class, e -> assertThat(e.path()).isEqualTo(missing))
                .hasMessageContaining("not found");
        assertThatThrownBy(() -> read(missing))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("not found");
    }

    @Test
    void tells_that_a_folder_is_no_document() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("folder.txt"));

        assertThatThrownBy(() -> read(inner))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("folder");
    }

    @Test
    void names_a_review_by_its_path_below_the_root() throws IOException {
        Path file = write("2019/north.east.txt", "Nobody asked.".getBytes(StandardCharsets.UTF_8));

        assertThat(read(file).name()).isEqualTo("2019/north.east");
        assertThat(Reading.READER.read(file, file).name()).isEqualTo("north.east");
        assertThat(read(file).statements().get(0).review()).isEqualTo("2019/north.east");
    }

    @Test
    void reads_utf_8_with_and_without_a_byte_order_mark_and_else_windows_1252() throws IOException {
        String text = "Mother’s view – not sought.";
        Path plain = write("plain.txt", text.getBytes(StandardCharsets.UTF_8));
        Path marked = write("marked.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
        Path office = write("office.txt", text.getBytes(Charset.forName("windows-1252")));

        assertThat(List.of(read(plain), read(marked), read(office)))
                .extracting(Review::text)
                .containsOnly(text);
    }

    @Test
    void refuses_what_is_no_text() throws IOException {
        Path binary = write("binary.txt", new byte[] {1, 2, 3, 4, 0, 0});

        assertThatThrownBy(() -> read(binary))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("binary.txt")
                .hasMessageContaining("not read");
    }

    @Test
    void tells_a_format_by_the_suffix() {
        assertThat(Format.of(Path.of("A.HTM"))).contains(Format.HTML);
        assertThat(Format.of(Path.of("a.markdown"))).contains(Format.MARKDOWN);
        assertThat(Format.of(Path.of("a.pdf"))).contains(Format.PDF);
        assertThat(Format.of(Path.of("a.png"))).isEmpty();
        assertThat(Format.of(Path.of("/"))).isEmpty();
    }
}
