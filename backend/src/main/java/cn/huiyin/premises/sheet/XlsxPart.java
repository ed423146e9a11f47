package cn.huiyin.premises.sheet;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks through one XML part of a workbook before a library builds anything from it. */
final class XlsxPart {
    private static final int MERGES = 200_000;

    /** The one of the JDK: its answer to a document type is known. */
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    private XlsxPart() {}

    /**
     * Refuses a document type (no entity can be declared without), cells beyond the last column, and what is no XML.
     *
     * @param merges receives the merged areas
     */
    static void check(byte[] part, List<MergedCells> merges) throws SheetRefused {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new SheetRefused(SheetProblem.BROKEN);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    look(xml, merges);
                }
            }
        } catch (XMLStreamException broken) {
            throw new SheetRefused(SheetProblem.BROKEN);
        }
    }

    private static void look(XMLStreamReader xml, List<MergedCells> merges) throws SheetRefused {
        switch (xml.getLocalName()) {
            case "c" -> {
                String reference = xml.getAttributeValue(null, "r");
                if (reference != null) {
                    MergedCells.column(reference);
                }
            }
            case "mergeCell" -> {
                String reference = xml.getAttributeValue(null, "ref");
                if (reference != null) {
                    merges.add(MergedCells.parse(reference));
                }
                if (merges.size() > MERGES) {
                    throw new SheetRefused(SheetProblem.TOO_MANY_ROWS);
                }
            }
            default -> {
                // Nothing else can grow beyond the bytes that it takes.
            }
        }
    }
}
