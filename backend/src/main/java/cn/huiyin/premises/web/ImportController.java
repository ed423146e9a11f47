package cn.huiyin.premises.web;

import cn.huiyin.graphql.UserError;
import cn.huiyin.premises.imports.Mapping;
import cn.huiyin.premises.imports.PreviewImport;
import cn.huiyin.premises.imports.RunImport;
import cn.huiyin.premises.imports.SheetImports;
import cn.huiyin.premises.imports.StartImport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional
class ImportController {
    private static final int SHOWN = 20;
    private static final int LARGEST = 100;

    record ImportStartInput(@Nullable UUID estateId, String kind, UUID uploadId) {}

    record ImportPayload(@Nullable UUID sheetImportId, List<UserError> errors) {}

    private final StartImport startImport;
    private final PreviewImport previewImport;
    private final RunImport runImport;
    private final SheetImports imports;
    private final ImportReads reads;
    private final Problems problems;

    ImportController(
            StartImport startImport,
            PreviewImport previewImport,
            RunImport runImport,
            SheetImports imports,
            ImportReads reads,
            Problems problems) {
        this.startImport = startImport;
        this.previewImport = previewImport;
        this.runImport = runImport;
        this.imports = imports;
        this.reads = reads;
        this.problems = problems;
    }

    @QueryMapping
    @Nullable
    SheetImportNode sheetImport(@Argument UUID id) {
        return imports.findById(id).map(reads::node).orElse(null);
    }

    @QueryMapping
    List<SheetImportNode> sheetImports(@Argument @Nullable UUID estateId) {
        var found = estateId == null
                ? imports.findTop20ByEstateIdIsNullOrderByCreatedAtDescIdDesc()
                : imports.findTop20ByEstateIdOrderByCreatedAtDescIdDesc(estateId);
        return found.stream().map(reads::node).toList();
    }

    @MutationMapping
    ImportPayload importStart(@Argument ImportStartInput input) {
        var command = new StartImport.Command(input.kind(), input.estateId(), input.uploadId());
        return switch (startImport.start(command)) {
            case StartImport.Outcome.Started started -> new ImportPayload(started.importId(), List.of());
            case StartImport.Outcome.Refused refused ->
                refused("input.uploadId", "import.refused." + refused.problem().name());
        };
    }

    @MutationMapping
    ImportPayload importPreview(@Argument ImportMappingInput input) {
        Optional<ImportPayload> wrong = wrong(input);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        return switch (previewImport.preview(input.importId(), input.toMapping())) {
            case PreviewImport.Outcome.Previewed done -> new ImportPayload(input.importId(), List.of());
            case PreviewImport.Outcome.NotNow no -> refused("input.importId", "import.not-now");
            case PreviewImport.Outcome.Incomplete incomplete -> incomplete(incomplete.fields());
        };
    }

    @MutationMapping
    ImportPayload importRun(@Argument ImportMappingInput input) {
        Optional<ImportPayload> wrong = wrong(input);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        Mapping mapping = input.toMapping();
        boolean confirmed = Boolean.TRUE.equals(input.confirmCreates());
        return switch (runImport.run(input.importId(), mapping, confirmed)) {
            case RunImport.Outcome.Running running -> new ImportPayload(input.importId(), List.of());
            case RunImport.Outcome.NotNow no -> refused("input.importId", "import.not-now");
            case RunImport.Outcome.Incomplete incomplete -> incomplete(incomplete.fields());
            case RunImport.Outcome.Unconfirmed unconfirmed ->
                refused("input.confirmCreates", "import.unconfirmed", String.join("、", unconfirmed.creates()));
        };
    }

    private Optional<ImportPayload> wrong(ImportMappingInput input) {
        return input.problem().map(key -> refused(key.path(), key.key()));
    }

    private ImportPayload incomplete(List<String> fields) {
        return refused("input.mapping", "import.mapping-incomplete", String.join(", ", fields));
    }

    private ImportPayload refused(String path, String key, Object... arguments) {
        return new ImportPayload(null, problems.one(path, key, arguments));
    }

    @SchemaMapping(typeName = "ImportPayload")
    @Nullable
    SheetImportNode sheetImport(ImportPayload payload) {
        return payload.sheetImportId() == null ? null : reads.visible(payload.sheetImportId());
    }

    @SchemaMapping(typeName = "SheetImport")
    List<ImportReads.FieldNode> fields(SheetImportNode node) {
        return reads.fields(node);
    }

    @SchemaMapping(typeName = "SheetImport")
    List<ImportReads.RefusalCount> refusals(SheetImportNode node) {
        return reads.refusals(node);
    }

    @SchemaMapping(typeName = "SheetImport")
    List<ImportReads.RefusedRow> refusedRows(SheetImportNode node, @Argument @Nullable Integer first) {
        return reads.refused(node, Math.clamp(Objects.requireNonNullElse(first, SHOWN), 1, LARGEST));
    }

    @SchemaMapping(typeName = "SheetImport")
    @Nullable
    String refusedRowsPath(SheetImportNode node) {
        return node.refused() == 0 ? null : "/api/imports/" + node.id() + "/refused.csv";
    }
}
