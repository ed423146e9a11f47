package cn.huiyin.insight.web;

import cn.huiyin.cases.Kind;
import cn.huiyin.cases.node.CaseNode;
import cn.huiyin.cases.node.CaseNodes;
import cn.huiyin.graphql.Cursor;
import cn.huiyin.graphql.KeysetPage;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.insight.Comparison;
import cn.huiyin.insight.EstateFigures;
import cn.huiyin.insight.Exclusion;
import cn.huiyin.insight.Figure;
import cn.huiyin.insight.FigureCases;
import cn.huiyin.insight.FigurePart;
import cn.huiyin.insight.Period;
import cn.huiyin.insight.PeriodProposal;
import graphql.relay.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional(readOnly = true)
class ComparisonController {

    private final Comparison comparison;
    private final PeriodProposal proposal;
    private final FigureCases figureCases;
    private final CaseNodes nodes;
    private final UserErrors texts;

    ComparisonController(
            Comparison comparison,
            PeriodProposal proposal,
            FigureCases figureCases,
            CaseNodes nodes,
            UserErrors texts) {
        this.comparison = comparison;
        this.proposal = proposal;
        this.figureCases = figureCases;
        this.nodes = nodes;
        this.texts = texts;
    }

    record ComparisonNode(LocalDate from, LocalDate to, List<EstateFigures> estates) {}

    @QueryMapping
    ComparisonNode comparison(
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            @Argument @Nullable List<Kind> kinds) {
        Period period = from == null || to == null ? proposal.period() : new Period(from, to);
        return new ComparisonNode(period.from(), period.to(), comparison.of(period, names(kinds)));
    }

    @QueryMapping
    Connection<CaseNode> figureCases(
            @Argument UUID estateId,
            @Argument Figure figure,
            @Argument @Nullable FigurePart part,
            @Argument LocalDate from,
            @Argument LocalDate to,
            @Argument @Nullable List<Kind> kinds,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        KeysetPage<FigureCases.Found> page = figureCases.page(
                new FigureCases.Question(
                        estateId,
                        figure,
                        part == null ? FigurePart.DENOMINATOR : part,
                        new Period(from, to),
                        names(kinds)),
                KeysetPage.size(first),
                Cursor.decode(after));
        Map<UUID, CaseNode> found =
                nodes.byIds(page.items().stream().map(FigureCases.Found::caseId).toList());
        return new KeysetPage<>(
                        page.items().stream()
                                .map(item -> found.get(item.caseId()))
                                .filter(Objects::nonNull)
                                .toList(),
                        page.hasNext())
                .connection(node -> new Cursor(node.receivedAt(), node.id()));
    }

    @SchemaMapping(typeName = "Exclusion")
    String title(Exclusion exclusion) {
        return texts.text("insight.exclusion." + exclusion.code());
    }

    private static List<String> names(@Nullable List<Kind> kinds) {
        return kinds == null ? List.of() : kinds.stream().map(Kind::name).toList();
    }
}
