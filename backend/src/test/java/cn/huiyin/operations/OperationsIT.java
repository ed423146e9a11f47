package cn.huiyin.operations;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.duties.DutyWorld;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.Tokens;
import cn.huiyin.testing.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Operation × role × own or other company, generated from the schema. An operation without its row in {@code
 * operations.csv} fails, and so does a row without its operation.
 */
@HuiyinTest
class OperationsIT {

    private static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.PLATFORM_OPERATOR));

    @Autowired
    private GraphQlSource source;

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private AutowireCapableBeanFactory beans;

    /** What an operation's row says: whose thing a plain {@code id} means, and whether it only tells the caller's own. */
    private record Row(String plainId, boolean own) {}

    @Test
    void everyOperationHasItsRow() {
        Set<String> operations =
                Operation.of(source.schema()).stream().map(Operation::name).collect(Collectors.toSet());

        assertThat(rows().keySet()).isEqualTo(operations);
    }

    @TestFactory
    Stream<DynamicTest> rolesThatTheSchemaDoesNotNameAreForbiddenAndNothingChanges() {
        Things things = Things.of(DutyWorld.in(beans), world, api);
        Footprint footprint = new Footprint(world.jdbc(), things.company().id());
        return Operation.of(source.schema()).stream()
                .filter(operation -> !operation.openToAll())
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    Map<String, Object> arguments = new Arguments(named(things, operation)).of(operation);
                    String before = footprint.taken();

                    List<Role> let = new ArrayList<>();
                    for (Role role : ROLES) {
                        if (!operation.allowed().contains(role)) {
                            Api.Answer answer = api.call(things.as(role), operation.document(), arguments);
                            if (!answer.refusal().equals("FORBIDDEN")) {
                                let.add(role);
                            }
                        }
                    }

                    assertThat(let).isEmpty();
                    assertThat(footprint.taken()).isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicTest> peopleOfAnotherCompanyFindNothingAndChangeNothing() {
        Things things = Things.of(DutyWorld.in(beans), world, api);
        Things others = Things.of(DutyWorld.in(beans), world, api);
        Footprint footprint = new Footprint(world.jdbc(), things.company().id());
        return Operation.of(source.schema()).stream()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    Map<String, Object> theirs = new Arguments(named(things, operation)).of(operation);
                    Map<String, UUID> nowhere = new HashMap<>(named(things, operation));
                    nowhere.replaceAll((name, id) -> UUID.randomUUID());
                    Map<String, Object> nobodys = new Arguments(nowhere).of(operation);
                    String before = footprint.taken();

                    for (Role role : ROLES) {
                        if (operation.openToAll() || operation.allowed().contains(role)) {
                            Api.Answer answer = api.call(others.as(role), operation.document(), theirs);
                            Api.Answer ofNothing = api.call(others.as(role), operation.document(), nobodys);
                            assertThat(leaks(answer, things)).as(role + " sees").isEmpty();
                            if (!rows().get(operation.name()).own()) {
                                assertThat(answer.body().path("data").toString())
                                        .as(role + " is told the same of what is not theirs and what is not there")
                                        .isEqualTo(ofNothing.body().path("data").toString());
                                assertThat(answer.refusal()).as(role + "").isEqualTo(ofNothing.refusal());
                            }
                        }
                    }

                    assertThat(footprint.taken()).isEqualTo(before);
                }));
    }

    @Test
    void theOperatorOfThePlatformSeesNobodysThings() {
        Things things = Things.of(DutyWorld.in(beans), world, api);
        Api.As operator = new Api.As(Tokens.ofOperator(UUID.randomUUID()), null, "en");
        Footprint footprint = new Footprint(world.jdbc(), things.company().id());
        String before = footprint.taken();

        for (Operation operation : Operation.of(source.schema())) {
            if (!operation.allowed().contains(Role.PLATFORM_OPERATOR) && !operation.openToAll()) {
                Api.Answer answer =
                        api.call(operator, operation.document(), new Arguments(named(things, operation)).of(operation));
                assertThat(answer.refusal()).as(operation.name()).isEqualTo("FORBIDDEN");
            }
        }

        assertThat(footprint.taken()).isEqualTo(before);
    }

    private Map<String, UUID> named(Things things, Operation operation) {
        Map<String, UUID> ids = new HashMap<>(things.ids());
        Row row = rows().get(operation.name());
        if (row != null && !row.plainId().isEmpty()) {
            ids.put(operation.name() + "Id", things.ids().get(row.plainId()));
        }
        return ids;
    }

    /** Ids of the company's things in an answer to somebody else; none must be there. */
    private static List<String> leaks(Api.Answer answer, Things things) {
        String text = answer.body().path("data").toString();
        return things.ids().entrySet().stream()
                .filter(thing -> text.contains(thing.getValue().toString()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Row> rows() {
        try (var stream = OperationsIT.class.getResourceAsStream("/operations.csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> new Row(cells[1], cells[2].equals("own"))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
