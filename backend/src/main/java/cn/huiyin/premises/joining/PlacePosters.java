package cn.huiyin.premises.joining;

import cn.huiyin.premises.PlaceSummary;
import cn.huiyin.tenancy.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the posters that hang at common places: the code leads to the place's page, whoever scans it. */
@Component
@Transactional(readOnly = true)
public class PlacePosters {

    /**
     * One poster.
     *
     * @param path the code as the path of an SVG
     * @param size its side in units
     */
    public record Poster(PlaceSummary place, String url, String path, int size) {}

    private final JdbcClient jdbc;
    private final JoiningProperties properties;

    PlacePosters(JdbcClient jdbc, JoiningProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /** The posters of the estate's places that the scope sees, by name. */
    public List<Poster> of(UUID estateId) {
        return jdbc.sql("""
                        select p.id, p.estate_id, p.building_id, p.name, coalesce(b.code, '') as building, p.qr_token
                        from common_places p
                        left join buildings b on b.company_id = p.company_id and b.id = p.building_id
                        where p.company_id = :company and p.estate_id = :estate
                        order by building, p.name, p.id""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .query((row, index) -> poster(
                        new PlaceSummary(
                                row.getObject("id", UUID.class),
                                row.getObject("estate_id", UUID.class),
                                row.getObject("building_id", UUID.class),
                                row.getString("name"),
                                row.getString("building")),
                        row.getString("qr_token")))
                .list();
    }

    private Poster poster(PlaceSummary place, String code) {
        String url = properties.publicUrl() + "/q/" + code;
        QrPath drawn = QrPath.of(url);
        return new Poster(place, url, drawn.path(), drawn.size());
    }
}
