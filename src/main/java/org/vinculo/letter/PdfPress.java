package org.vinculo.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * XHTML to PDF: tagged (ISO 14289-1 as far as the library goes), with its language and title, all typefaces in it. Reads nothing but
 * what it is given: no address and no file is followed, pictures stand in the text itself.
 */
final class PdfPress {

    private static final float VERSION = 1.7f;
    private static final String PICTURE = "data:image/png;base64,";

    static {
        // It would write what it cannot draw into the log, and that is somebody's name.
        XRLog.setLoggingEnabled(false);
    }

    private PdfPress() {}

    static void print(String xhtml, OutputStream out) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PdfRendererBuilder press = new PdfRendererBuilder();
        press.usePdfUaAccessibility(true);
        press.usePdfVersion(VERSION);
        press.withProducer("Vínculo");
        press.useUnicodeBidiSplitter(BothWays.Splitter::new);
        press.useUnicodeBidiReorderer(new BothWays());
        press.defaultTextDirection(TextDirection.LTR);
        press.useSVGDrawer(new PictogramPen());
        press.useUriResolver((base, uri) -> uri.startsWith(PICTURE) ? uri : null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            press.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith(PICTURE), when);
        }
        LetterFonts.give(press);
        press.withW3cDocument(parse(xhtml), null);
        press.toStream(printed);
        press.run();
        try (PDDocument document = Loader.loadPDF(printed.toByteArray())) {
            PlainLetters.write(document, xhtml);
            document.save(out);
        }
    }

    static Document parse(String xhtml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("a letter is not well formed", e);
        }
    }
}
