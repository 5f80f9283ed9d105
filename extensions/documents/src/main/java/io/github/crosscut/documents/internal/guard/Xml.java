package io.github.crosscut.documents.internal.guard;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads the XML of office files without entities or document types, and walks it by local names. */
public final class Xml {

    /** Elements inside one another: ten times as many as Word writes for a table in a text box. */
    private static final int DEEPEST = 200;

    private static final String TOO_DEEP = "its parts are nested too deeply; not read for safety";

    private Xml() {}

    /**
     * The root of an XML document; the stream stays open.
     *
     * @throws UnreadableException if it is broken or declares a document type, which no office program writes
     */
    public static Element parse(InputStream in) {
        try {
            var builder = factory().newDocumentBuilder();
            builder.setErrorHandler(null);
            Document document = builder.parse(in);
            return document.getDocumentElement();
        } catch (SAXException e) {
            throw new UnreadableException(reason(String.valueOf(e.getMessage())));
        } catch (IOException | ParserConfigurationException e) {
            throw new UnreadableException("damaged; open it in an office program and save it anew", e);
        }
    }

    /** Why a document is refused; the parser's message may quote it, so it is not passed on. */
    private static String reason(String message) {
        if (message.contains("maxElementDepth")) {
            return TOO_DEEP;
        }
        return message.contains("DOCTYPE") || message.contains("entity")
                ? "its XML declares entities or a document type, which no office program writes; not read for safety"
                : "its XML is broken; open it in an office program and save it anew";
    }

    private static DocumentBuilderFactory factory() {
        var factory = XMLHelper.getDocumentBuilderFactory();
        try {
            // The limit of its own that a JDK has differs from one to the next.
            factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(DEEPEST));
        } catch (IllegalArgumentException e) {
            // Another parser than the JDK's: what it nests too deeply ends as a stack overflow, which the reader tells.
            return factory;
        }
        return factory;
    }

    /** The elements directly inside. */
    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The elements of a local name directly inside. */
    public static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    /** The first element of a local name directly inside. */
    public static Optional<Element> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && is(element, name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The element at the end of a path of local names. */
    public static Optional<Element> at(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(element -> child(element, name));
        }
        return found;
    }

    /** Whether an element has a local name. */
    public static boolean is(Element element, String name) {
        return name.equals(name(element));
    }

    /** The local name. */
    public static String name(Element element) {
        String local = element.getLocalName();
        return local == null ? element.getTagName() : local;
    }

    /** The attribute of a local name, whatever its namespace; empty text where there is none. */
    public static String attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            String local = attribute.getLocalName() == null ? attribute.getNodeName() : attribute.getLocalName();
            if (local.equals(name)) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    /** The attribute of the element at the end of a path; empty where there is neither. */
    public static Optional<String> value(Element parent, String attribute, String... path) {
        return at(parent, path).map(element -> attribute(element, attribute)).filter(value -> !value.isEmpty());
    }
}
