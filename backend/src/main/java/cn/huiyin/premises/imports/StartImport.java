package cn.huiyin.premises.imports;

import cn.huiyin.premises.sheet.ColumnProposal;
import cn.huiyin.premises.sheet.DateNotation;
import cn.huiyin.premises.sheet.Sheet;
import cn.huiyin.premises.sheet.SheetProblem;
import cn.huiyin.premises.sheet.SheetReader;
import cn.huiyin.premises.sheet.SheetReading;
import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.Reach;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what columns an uploaded sheet has and proposes their mapping; nothing is imported yet. */
@Service
public class StartImport {
    private static final int LOOK_AT = 200;

    /**
     * What is to be imported.
     *
     * @param estateId null for a register of the whole company
     * @param uploadId what {@link ImportFiles#keep} gave
     */
    public record Command(String kind, @Nullable UUID estateId, UUID uploadId) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The sheet waits for its mapping. */
        record Started(UUID importId) implements Outcome {}

        /** The file can't be used, and nothing was kept. */
        record Refused(SheetProblem problem) implements Outcome {}
    }

    private final ImportKinds kinds;
    private final SheetImports imports;
    private final ImportFiles files;
    private final Estates estates;
    private final ImportJson json;
    private final Clock clock;

    StartImport(
            ImportKinds kinds, SheetImports imports, ImportFiles files, Estates estates, ImportJson json, Clock clock) {
        this.kinds = kinds;
        this.imports = imports;
        this.files = files;
        this.estates = estates;
        this.json = json;
        this.clock = clock;
    }

    /** Starts an import for whoever may import this kind into that estate. */
    @Transactional
    public Outcome start(Command command) {
        ImportKind kind = kinds.allowed(command.kind());
        UUID estateId = estate(kind, command.estateId());
        ImportFiles.File file = files.of(command.uploadId());
        return switch (SheetReader.read(file.content(), kind.fields())) {
            case SheetReading.Refused refused -> new Outcome.Refused(refused.problem());
            case SheetReading.Read read -> {
                Sheet sheet = read.sheet();
                Mapping proposal = new Mapping(ColumnProposal.of(sheet, kind.fields()), dates(sheet), null, Map.of());
                SheetImport started = new SheetImport(
                        estateId,
                        kind.name(),
                        file.name(),
                        command.uploadId(),
                        json.write(ColumnInfo.of(sheet)),
                        json.write(proposal),
                        sheet.rows().size(),
                        clock.instant(),
                        Scope.current().membershipId());
                yield new Outcome.Started(imports.save(started).id());
            }
        };
    }

    private @Nullable UUID estate(ImportKind kind, @Nullable UUID named) {
        if (kind.ofOneEstate()) {
            return estates.visible(named == null ? Scope.current().estate() : named)
                    .id();
        }
        if (Scope.current().reach() != Reach.COMPANY) {
            throw new Forbidden();
        }
        return null;
    }

    private static DateNotation dates(Sheet sheet) {
        List<String> texts = sheet.rows().stream()
                .limit(LOOK_AT)
                .flatMap(row -> row.cells().stream())
                .toList();
        return DateNotation.propose(texts);
    }
}
