package io.github.crosscut.documents;

import static io.github.crosscut.documents.Printed.SERIF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFs of which nothing, or not everything, can be read. */
class UnreadablePdfTest {

    private static final String LONG = "The health visitor saw the mother alone on two occasions.";

    @TempDir
    private Path folder;

    private Review read(Printed printed) {
        Path file = printed.save(folder.resolve("review.pdf"));
        return Reading.READER.read(file, file);
    }

    @Test
    void refuses_a_scan_and_says_so() {
        Printed scan = new Printed().picture();

        assertThatThrownBy(() -> read(scan))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("scan without text")
                .hasMessageContaining("OCR");
    }

    @Test
    void warns_of_pages_that_are_pictures_among_pages_of_text() {
        Printed page = new Printed();
        page.paragraph(SERIF, 12, 72, 450, 100, LONG);
        page.newPage().picture();

        Review review = read(page);
        assertThat(review.warnings()).singleElement().asString().contains("2").contains("OCR");
        assertThat(review.statements()).hasSize(1);
    }

    @Test
    void refuses_a_document_with_a_password() {
        Path file = new Printed()
                .words(SERIF, 12, 72, 100, "He was not seen.")
                .save(folder.resolve("secret.pdf"), "secret");

        assertThatThrownBy(() -> Reading.READER.read(file, file))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("password");
    }

    @Test
    void a_document_whose_end_is_missing_is_read_with_a_warning_or_called_cut_off_where_nothing_can_be_read()
            throws IOException {
        Printed page = new Printed();
        page.paragraph(SERIF, 12, 72, 450, 100, LONG);
        Path whole = page.newPage().picture().save(folder.resolve("whole.pdf"));
        byte[] bytes = Files.readAllBytes(whole);
        Path nearlyWhole = Files.write(folder.resolve("nearly.pdf"), Arrays.copyOf(bytes, bytes.length - 40));
        Path silent = new Printed().picture().save(folder.resolve("silent.pdf"));
        byte[] picture = Files.readAllBytes(silent);
        Path silentCut = Files.write(folder.resolve("silent-cut.pdf"), Arrays.copyOf(picture, picture.length - 40));

        assertThat(Reading.READER.read(nearlyWhole, nearlyWhole).warnings())
                .anySatisfy(it -> assertThat(it).contains("may be cut off", "fetch it again"));
        assertThat(Reading.READER.read(whole, whole).warnings())
                .noneSatisfy(it -> assertThat(it).contains("cut off"));
        assertThatThrownBy(() -> Reading.READER.read(silentCut, silentCut))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("cut off as a PDF")
                .hasMessageContaining("fetch it again");
    }

    @Test
    void refuses_a_document_that_is_cut_off_or_has_too_many_pages() throws IOException {
        Path whole = new Printed()
                .words(SERIF, 12, 72, 100, "He was not seen.")
                .newPage()
                .newPage()
                .save(folder.resolve("whole.pdf"));
        Path cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(Files.readAllBytes(whole), 200));
        Limits limits = new Limits(1L << 20, 1L << 20, 1_000, 2, Limits.DEFAULT.time());

        assertThatThrownBy(() -> Reading.READER.read(cut, cut)).isInstanceOf(DocumentException.class);
        assertThatThrownBy(() -> Reading.READER.within(limits).read(whole, whole))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("more than 2 pages");
    }
}
