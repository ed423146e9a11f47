package cn.huiyin.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All procedures, parameters, events, calendars, departments and categories that lie on the class path, checked. */
public record Library(
        EventCatalogue events,
        Map<String, Parameter> parameters,
        Map<String, Object> defaults,
        Map<String, Template> templates,
        Map<String, CalendarData> calendars,
        List<DepartmentData> departments,
        List<CategoryData> categories,
        List<TileData> tiles) {

    /** Id of the file whose settings every template starts from. */
    static final String DEFAULTS = "defaults";

    /**
     * Reads and checks all files.
     *
     * @throws BadPolicy with every problem found, when there is one
     */
    public static Library load(PolicyFiles files) {
        return new LibraryReader(files).read();
    }

    public Optional<Template> template(String id) {
        return Optional.ofNullable(templates.get(id));
    }

    public Optional<CalendarData> calendar(String id) {
        return Optional.ofNullable(calendars.get(id));
    }

    public Optional<Parameter> parameter(String key) {
        return Optional.ofNullable(parameters.get(key));
    }

    /** Every setting with the value that a template gives it, or the default. */
    public Map<String, Object> settings(Template template) {
        Template base = template.base() == null ? null : templates.get(template.base());
        Map<String, Object> values = new LinkedHashMap<>(base == null ? defaults : settings(base));
        values.putAll(template.settings());
        return values;
    }
}
