package cn.huiyin.premises.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Reads and writes what an import keeps as JSON: its columns, its mapping, its rows. */
@Component
public class ImportJson {
    private static final TypeReference<List<ColumnInfo>> COLUMNS = new TypeReference<>() {};
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<CellError>> ERRORS = new TypeReference<>() {};

    private final ObjectMapper json;

    ImportJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    /** The columns of an import. */
    public List<ColumnInfo> columns(SheetImport of) {
        return json.readValue(of.columns(), COLUMNS);
    }

    /** The mapping of an import: proposed at first, then as confirmed. */
    public Mapping mapping(SheetImport of) {
        return json.readValue(of.mapping(), Mapping.class);
    }

    /** What the run of an import would create beside rows. */
    public List<String> creates(SheetImport of) {
        return texts(of.creates());
    }

    List<String> texts(@Nullable String written) {
        return written == null ? List.of() : json.readValue(written, TEXTS);
    }

    List<CellError> errors(@Nullable String written) {
        return written == null ? List.of() : json.readValue(written, ERRORS);
    }
}
