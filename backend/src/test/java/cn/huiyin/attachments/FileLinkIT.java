package cn.huiyin.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.premises.web.RefusedSheet;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.Tokens;
import cn.huiyin.testing.World;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

/** The browser follows links to files by itself, without our header: somebody with several memberships must be served too. */
@HuiyinTest
class FileLinkIT {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    private World.Company company;
    private World.Member here;
    private World.Member there;

    /** One person directs two estates. */
    @BeforeEach
    void giveOnePersonTwoMemberships() {
        company = world.company();
        here = company.members().get(Role.DIRECTOR);
        there = world.member(
                company.id(), company.organization(), world.estate(company.id()), Role.DIRECTOR, null, null);
        world.jdbc()
                .sql("update memberships set person_id = ? where id = ?")
                .params(here.person(), there.membership())
                .update();
    }

    @Test
    void servesAPictureUnderTheMembershipThatItsLinkNames() {
        String picture = "/api/attachments/" + upload(here.membership());

        assertThat(get(picture + "?membership=" + here.membership())).isEqualTo(200);
        assertThat(get(picture + "?membership=" + there.membership())).isEqualTo(404);
    }

    @Test
    void servesNothingWhereTheLinkNamesNoneOrAnothersMembership() {
        String picture = "/api/attachments/" + upload(here.membership());

        assertThat(get(picture)).isEqualTo(403);
        assertThat(get(picture + "?membership=" + company.membership(Role.DESK)))
                .isEqualTo(403);
        assertThat(get(picture + "?membership=nobody")).isEqualTo(403);
    }

    @Test
    void servesTheRefusedRowsOfAnImportToo() {
        String path = RefusedSheet.path(api, as(here.membership()), company.estate());

        assertThat(get(path + "?membership=" + here.membership())).isEqualTo(200);
        assertThat(get(path + "?membership=" + there.membership())).isEqualTo(404);
        assertThat(get(path)).isEqualTo(404);
    }

    @Test
    void takesTheHeaderForTheLastWord() {
        String picture = "/api/attachments/" + upload(here.membership());

        int status = api.rest(as(there.membership()))
                .get()
                .uri(picture + "?membership=" + here.membership())
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();

        assertThat(status).isEqualTo(404);
    }

    @Test
    void actsUnderNoMembershipThatOnlyAParameterNames() {
        String acting = "?membership=" + here.membership();

        ResponseEntity<JsonNode> uploaded = post(as(null), "/api/uploads" + acting);
        JsonNode me = api.rest(as(null))
                .post()
                .uri("/graphql" + acting)
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body("{\"query\": \"{ me { current { role } } }\"}")
                .retrieve()
                .body(JsonNode.class);

        assertThat(uploaded.getStatusCode().value()).isEqualTo(403);
        assertThat(me.at("/data/me/current").isNull()).isTrue();
    }

    /** The address as the browser opens it: with the log-in alone. */
    private int get(String path) {
        return api.rest(as(null))
                .get()
                .uri(path)
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    private String upload(UUID membership) {
        return post(as(membership), "/api/uploads").getBody().path("id").asString();
    }

    private ResponseEntity<JsonNode> post(Api.As as, String path) {
        LinkedMultiValueMap<String, Object> body = new LinkedMultiValueMap<>();
        body.add("file", new ByteArrayResource(Pictures.jpeg()) {
            @Override
            public String getFilename() {
                return "photo.jpg";
            }
        });
        return api.rest(as)
                .post()
                .uri(path)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(body)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    private Api.As as(UUID membership) {
        return new Api.As(Tokens.of(here.person(), company.organization()), membership, "en");
    }
}
