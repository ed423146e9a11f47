package cn.huiyin.cases.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Writes answers as GeoReport v2 has them: a list of like things, in XML or in JSON, with the same names in both. */
@Component
class Open311Answers {

    private static final MediaType XML = new MediaType(MediaType.TEXT_XML, StandardCharsets.UTF_8);
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();

    private final ObjectMapper json;

    Open311Answers(ObjectMapper json) {
        this.json = json;
    }

    /** The names of a list and of each thing in it, in XML. */
    enum Things {
        SERVICES("services", "service"),
        REQUESTS("service_requests", "request"),
        ERRORS("errors", "error");

        private final String list;
        private final String each;

        Things(String list, String each) {
            this.list = list;
            this.each = each;
        }
    }

    ResponseEntity<byte[]> of(HttpServletRequest request, HttpStatus status, Things names, List<?> things) {
        boolean xml = Open311Format.of(request) == Open311Format.XML;
        return ResponseEntity.status(status)
                .contentType(xml ? XML : MediaType.APPLICATION_JSON)
                .body(xml ? xml(names, json.valueToTree(things)) : json.writeValueAsBytes(things));
    }

    private static byte[] xml(Things names, JsonNode things) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = WRITERS.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement(names.list);
            for (JsonNode thing : things) {
                writer.writeStartElement(names.each);
                for (Map.Entry<String, JsonNode> field : thing.properties()) {
                    writer.writeStartElement(field.getKey());
                    writer.writeCharacters(allowed(field.getValue().asString("")));
                    writer.writeEndElement();
                }
                writer.writeEndElement();
            }
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return bytes.toByteArray();
    }

    /** Signs that XML knows no way to write are left out. */
    private static String allowed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == 0x9
                        || c == 0xA
                        || c == 0xD
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
