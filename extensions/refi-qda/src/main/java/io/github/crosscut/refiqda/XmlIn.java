package io.github.crosscut.refiqda;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through XML, element by element, by local names. A document type, which no program writes and which is how entities
 * come in, is refused. Not thread-safe.
 */
final class XmlIn {

    /**
     * Elements inside one another. Codes five levels deep are much; the format itself adds seven. Fewer than newer JDKs allow,
     * so that everywhere the same is said.
     */
    private static final int DEEPEST = 60;

    private final XMLStreamReader xml;
    private final String what;
    private int depth;

    private XmlIn(XMLStreamReader xml, String what) {
        this.xml = xml;
        this.what = what;
    }

    /** Reads an element; the cursor may be left anywhere within it. */
    @FunctionalInterface
    interface Child {
        void read(String name);
    }

    /**
     * Begins to read.
     *
     * @param what what is read, for messages
     */
    static XmlIn open(InputStream in, String what) {
        try {
            return new XmlIn(factory().createXMLStreamReader(in), what);
        } catch (XMLStreamException e) {
            throw broken(what, e);
        }
    }

    /** The JDK's own, whatever else is on the class path: another one may know other switches. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** Goes to the outermost element and tells its name. */
    String root() {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and the like come before it.
        }
        return xml.getLocalName();
    }

    /** Has each element read that stands directly inside the one at which the cursor is. */
    void children(Child child) {
        int outer = depth;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                child.read(xml.getLocalName());
                skipTo(outer);
            } else if (depth < outer) {
                return;
            }
        }
    }

    private void skipTo(int outer) {
        while (depth > outer) {
            next();
        }
    }

    /** The text directly inside the element at which the cursor is. */
    String text() {
        int outer = depth;
        var text = new StringBuilder();
        while (depth >= outer) {
            int event = next();
            boolean words = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (words && depth == outer) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /** An attribute of the element at which the cursor is, whatever its case and namespace. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equalsIgnoreCase(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    private int next() {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new RefusedFileException(
                        what + " declares a document type or entities, which no program writes; not read for safety");
            }
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw new RefusedFileException(
                        what + " has more than " + DEEPEST + " elements inside one another; not read for safety");
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(what, e);
        }
    }

    /** The parser's message may quote the file, so only the line is told. */
    private static DamagedFileException broken(String what, XMLStreamException error) {
        int line = error.getLocation() == null ? 0 : error.getLocation().getLineNumber();
        return new DamagedFileException(what + " is broken XML" + (line > 0 ? ", line " + line : ""));
    }
}
