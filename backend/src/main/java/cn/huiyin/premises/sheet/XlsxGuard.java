package cn.huiyin.premises.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Packs a workbook anew from the parts that were looked at, so that the reader never sees a byte that was not checked.
 *
 * <p>Pictures, macros and printer settings are dropped; each part has a byte budget; every part must be plain XML.
 */
final class XlsxGuard {
    private static final int CHUNK = 8_192;

    private final SheetLimits limits;
    private final Map<String, List<MergedCells>> merges = new LinkedHashMap<>();
    private int left;

    XlsxGuard(SheetLimits limits) {
        this.limits = limits;
        this.left = limits.totalBytes();
    }

    /** Some programs write no styles, without which the reader fails. */
    private static final String STYLES = "xl/styles.xml";

    private static final byte[] NO_STYLES =
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"
                    .getBytes(StandardCharsets.UTF_8);

    /** The same workbook, cleaned. */
    byte[] repack(byte[] bytes) throws SheetRefused {
        ByteArrayOutputStream clean = new ByteArrayOutputStream(bytes.length);
        Set<String> names = new HashSet<>();
        try (ZipFile in = ZipFile.builder().setByteArray(bytes).get();
                ZipOutputStream out = new ZipOutputStream(clean)) {
            out.setLevel(1);
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                String name = entry.getName().replaceFirst("^/", "");
                if (isRead(name) && names.add(name)) {
                    copy(name, in.getInputStream(entry), out);
                }
            }
            if (names.add(STYLES)) {
                copy(STYLES, new ByteArrayInputStream(NO_STYLES), out);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new SheetRefused(SheetProblem.BROKEN);
        }
        if (!names.contains("xl/workbook.xml")) {
            throw new SheetRefused(SheetProblem.NOT_A_SPREADSHEET);
        }
        return clean.toByteArray();
    }

    /** Merged areas of the worksheet in that part of the workbook. */
    List<MergedCells> mergesOf(String part) {
        return merges.getOrDefault(part, List.of());
    }

    private void copy(String name, InputStream in, ZipOutputStream out) throws IOException, SheetRefused {
        byte[] part = read(in);
        List<MergedCells> merged = new ArrayList<>();
        XlsxPart.check(part, merged);
        if (name.startsWith("xl/worksheets/")) {
            merges.put(name, merged);
        }
        out.putNextEntry(new ZipEntry(name));
        out.write(part);
        out.closeEntry();
    }

    private byte[] read(InputStream in) throws IOException, SheetRefused {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            part.write(chunk, 0, count);
            left -= count;
            if (left < 0 || part.size() > limits.entryBytes()) {
                throw new SheetRefused(SheetProblem.TOO_LARGE);
            }
        }
        return part.toByteArray();
    }

    private static boolean isRead(String name) {
        boolean wanted = name.equals("[Content_Types].xml")
                || name.startsWith("_rels/")
                || name.startsWith("xl/_rels/")
                || name.equals("xl/workbook.xml")
                || name.equals("xl/styles.xml")
                || name.equals("xl/sharedStrings.xml")
                || (name.startsWith("xl/worksheets/") && !name.startsWith("xl/worksheets/_rels/"));
        return wanted && (name.endsWith(".xml") || name.endsWith(".rels"));
    }
}
