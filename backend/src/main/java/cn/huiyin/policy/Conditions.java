package cn.huiyin.policy;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Conditions of clauses in CEL over the typed facts of one event and the settings; compiled once, safe for threads. */
public final class Conditions {

    private static final String FACTS = "Facts";
    private static final String SETTINGS = "Settings";
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.legacyCelRuntimeBuilder().build();

    private record Key(String event, String expression) {}

    private final Map<String, CelCompiler> compilers = new ConcurrentHashMap<>();
    private final Map<Key, CelRuntime.Program> programs = new ConcurrentHashMap<>();
    private final Map<UUID, Map<String, Object>> typed = Collections.synchronizedMap(new Lately<>(200));
    private final EventCatalogue events;
    private final ImmutableMap<String, CelType> settingTypes;

    public Conditions(EventCatalogue events, Map<String, Parameter> parameters) {
        this.events = events;
        this.settingTypes = ImmutableMap.copyOf(
                Maps.transformValues(parameters, parameter -> parameter.type().cel()));
    }

    /**
     * Compiles a condition over an event's facts.
     *
     * @throws IllegalArgumentException with line, column and reason, when it names an unknown fact or setting, mixes types,
     *     or is no truth value
     */
    void check(String event, String expression) {
        program(new Key(event, expression));
    }

    /**
     * Whether a condition holds. Where it asks for an optional fact that is absent, without guarding it, it does not.
     *
     * @param facts as {@link EventType#check} gives them
     */
    public boolean holds(String event, String expression, Map<String, Object> facts, SettingsVersion version) {
        return holds(new Key(event, expression), facts, expression.contains("settings.") ? typed(version) : Map.of());
    }

    boolean holds(String event, String expression, Map<String, Object> facts, Map<String, Object> settings) {
        return holds(new Key(event, expression), facts, typed(settings));
    }

    private boolean holds(Key key, Map<String, Object> facts, Map<String, Object> settings) {
        try {
            return Boolean.TRUE.equals(program(key).eval(Map.of("facts", facts, "settings", settings)));
        } catch (CelEvaluationException e) {
            return false;
        }
    }

    /** A version never changes, so its settings are put into the types of conditions once. */
    private Map<String, Object> typed(SettingsVersion version) {
        Map<String, Object> known = typed.get(version.id());
        if (known != null) {
            return known;
        }
        Map<String, Object> values = typed(version.settings());
        typed.put(version.id(), values);
        return values;
    }

    private Map<String, Object> typed(Map<String, Object> settings) {
        Map<String, Object> values = new HashMap<>();
        settings.forEach((key, value) -> values.put(key, typed(key, value)));
        return values;
    }

    private Object typed(String key, Object value) {
        CelType type = settingTypes.get(key);
        if (value instanceof Integer number) {
            return SimpleType.DOUBLE.equals(type) ? (Object) number.doubleValue() : (Object) number.longValue();
        }
        return SimpleType.DURATION.equals(type) ? Duration.parse(String.valueOf(value)) : value;
    }

    private CelRuntime.Program program(Key key) {
        return programs.computeIfAbsent(key, this::compile);
    }

    private CelRuntime.Program compile(Key key) {
        CelCompiler compiler = compilers.computeIfAbsent(key.event(), this::compiler);
        try {
            return RUNTIME.createProgram(compiler.compile(key.expression()).getAst());
        } catch (CelValidationException e) {
            CelIssue issue = e.getErrors().get(0);
            throw new IllegalArgumentException(
                    issue.getSourceLocation().getLine() + ":"
                            + (issue.getSourceLocation().getColumn() + 1) + ": " + issue.getMessage(),
                    e);
        } catch (CelEvaluationException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private CelCompiler compiler(String event) {
        ImmutableMap<String, CelType> facts = ImmutableMap.copyOf(Maps.transformValues(
                events.get(event).facts(), fact -> fact.type().cel()));
        return CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.HAS, CelStandardMacro.EXISTS, CelStandardMacro.ALL)
                .setTypeProvider(new Structs(struct(FACTS, facts), struct(SETTINGS, settingTypes)))
                .addVar("facts", StructTypeReference.create(FACTS))
                .addVar("settings", StructTypeReference.create(SETTINGS))
                .setResultType(SimpleType.BOOL)
                .build();
    }

    private static StructType struct(String name, ImmutableMap<String, CelType> fields) {
        return StructType.create(name, fields.keySet(), field -> Optional.ofNullable(fields.get(field)));
    }

    private record Structs(StructType facts, StructType settings) implements CelTypeProvider {
        @Override
        public ImmutableCollection<CelType> types() {
            return ImmutableList.of(facts, settings);
        }

        @Override
        public Optional<CelType> findType(String name) {
            return name.equals(FACTS)
                    ? Optional.of(facts)
                    : name.equals(SETTINGS) ? Optional.of(settings) : Optional.empty();
        }
    }
}
