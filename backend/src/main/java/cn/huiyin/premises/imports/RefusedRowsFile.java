package cn.huiyin.premises.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the refused rows of an import as a sheet of their own, with the reason in the reader's language, to be mended. */
@Service
public class RefusedRowsFile {
    private static final Pattern FORMULA = Pattern.compile("[=@].*|[+-](?![\\d ()-]*$).*", Pattern.DOTALL);
    private static final int ALL = 100_000;

    private final SheetImports imports;
    private final ImportKinds kinds;
    private final ImportRows rows;
    private final MessageSource messages;
    private final ImportJson json;

    RefusedRowsFile(SheetImports imports, ImportKinds kinds, ImportRows rows, MessageSource messages, ImportJson json) {
        this.imports = imports;
        this.kinds = kinds;
        this.rows = rows;
        this.messages = messages;
        this.json = json;
    }

    /** CSV in UTF-8 with the mark that Excel wants; a text that a spreadsheet would run as a formula gets an apostrophe. */
    @Transactional(readOnly = true)
    public byte[] csv(UUID importId) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        try (CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
            lines(importId)
                    .forEach(line -> csv.writeRecord(
                            line.stream().map(RefusedRowsFile::harmless).toList()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** A workbook with one sheet, all cells texts. */
    @Transactional(readOnly = true)
    public byte[] xlsx(UUID importId) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Huiyin", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            List<List<String>> lines = lines(importId);
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    sheet.value(row, column, lines.get(row).get(column));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** The reasons of a row in the reader's language, each with the field that it blames. */
    public String reasons(String kind, List<CellError> errors) {
        return String.join(
                "; ", errors.stream().map(error -> reason(kind, error)).toList());
    }

    /** One reason in the reader's language, with the field that it blames. */
    public String reason(String kind, CellError error) {
        String text = text("import.reason." + error.code());
        return error.field().isEmpty() ? text : field(kind, error.field()) + ": " + text;
    }

    /** The title of a field in the reader's language. */
    public String field(String kind, String key) {
        return text("import.field." + kind + "." + key);
    }

    private List<List<String>> lines(UUID importId) {
        SheetImport done = imports.visible(importId);
        kinds.allowed(done.kind());
        List<List<String>> lines = new ArrayList<>();
        List<String> header =
                new ArrayList<>(kept(done).stream().map(ColumnInfo::heading).toList());
        header.add(text("import.column.row"));
        header.add(text("import.column.reason"));
        lines.add(header);
        for (ImportRows.Refused refused : rows.refused(importId, 0, ALL)) {
            List<String> line = new ArrayList<>(refused.cells());
            line.add(String.valueOf(refused.number()));
            line.add(reasons(done.kind(), refused.errors()));
            lines.add(line);
        }
        return lines;
    }

    /** The columns whose cells are kept of refused rows, in the cells' order. */
    public List<ColumnInfo> kept(SheetImport of) {
        Mapping mapping = json.mapping(of);
        return json.columns(of).stream()
                .filter(column -> !column.idNumbers() || mapping.columns().containsValue(column.index()))
                .toList();
    }

    private String text(String key) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, key, LocaleContextHolder.getLocale()), key);
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
