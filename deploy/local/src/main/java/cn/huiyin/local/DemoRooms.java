package cn.huiyin.local;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports the spreadsheet of rooms and occupants that an office has. */
final class DemoRooms {

    private final GraphQl office;

    DemoRooms(GraphQl office) {
        this.office = office;
    }

    /** Takes the proposed mapping as it is, and waits until all rows have been looked at. */
    void take(String estateId, String file) {
        String upload = office.upload("/api/imports", file, DemoEstate.bytes(file));
        JsonNode started = office.act(
                        "importStart",
                        Map.of("estateId", estateId, "kind", "PREMISES", "uploadId", upload),
                        "sheetImport { id mapping { column field } }")
                .get("sheetImport");
        Map<String, Object> mapping = Map.of(
                "importId",
                started.get("id").asString(),
                "mapping",
                JsonMapper.shared().convertValue(started.get("mapping"), List.class));
        office.act("importPreview", "ImportMappingInput", mapping, "sheetImport { accepted refused }");
        office.act("importRun", "ImportMappingInput", mapping, "sheetImport { id }");
        String state = "RUNNING";
        for (int i = 0; i < 600 && !"DONE".equals(state); i++) {
            state = office.query(
                            "query($id: ID!) { sheetImport(id: $id) { state } }",
                            Map.of("id", started.get("id").asString()))
                    .at("/sheetImport/state")
                    .asString();
            pause();
        }
        if (!"DONE".equals(state)) {
            throw new Trouble("The rooms of the demo company were not imported: " + state);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", e);
        }
    }
}
