package io.github.crosscut.documents.internal.table;

import io.github.crosscut.documents.internal.guard.Guard;
import io.github.crosscut.documents.internal.guard.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the sheets of a workbook as they are shown, row by row; sheets without a column of statements are passed over. */
public final class XlsxRows implements XSSFSheetXMLHandler.SheetContentsHandler {

    private final Rows rows;
    private final List<String> cells = new ArrayList<>();

    private XlsxRows(Rows rows) {
        this.rows = rows;
    }

    /**
     * The statements of a workbook that {@code Packages} has looked through.
     *
     * @throws UnreadableException if it is broken or no sheet has a column of statements
     */
    public static Rows read(Path file, @Nullable String wanted, Guard guard) {
        Rows rows = new Rows(wanted, guard);
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(workbook);
            var strings = new ReadOnlySharedStringsTable(workbook);
            var sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    rows.beginTable();
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(
                            reader.getStylesTable(), strings, new XlsxRows(rows), new DataFormatter(Locale.UK), false));
                    xml.parse(new InputSource(sheet));
                }
            }
        } catch (IOException
                | SAXException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | ParserConfigurationException
                | NumberFormatException e) {
            throw new UnreadableException("damaged as a workbook; open it in an office program and save it anew", e);
        }
        return rows.end();
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void endRow(int row) {
        if (!cells.isEmpty()) {
            rows.row(List.copyOf(cells));
        }
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(value == null ? "" : value);
    }
}
