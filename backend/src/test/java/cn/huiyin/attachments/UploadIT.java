package cn.huiyin.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@HuiyinTest
class UploadIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private Api api;

    @Autowired
    private World world;

    private World.Company company;

    @BeforeEach
    void open() {
        company = world.company();
    }

    @Test
    void keepsAPhotoAndShowsItToWhoUploadedIt() {
        ResponseEntity<String> kept = upload(company.as(Role.WORKER), Pictures.jpeg());
        String id = read(kept).path("id").asString();

        ResponseEntity<byte[]> seen = download(company.as(Role.WORKER), id);

        assertThat(kept.getStatusCode().value()).isEqualTo(201);
        assertThat(seen.getStatusCode().value()).isEqualTo(200);
        assertThat(seen.getHeaders().getFirst("Content-Type")).isEqualTo("image/jpeg");
        assertThat(seen.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(seen.getBody()).isEqualTo(Pictures.jpeg());
    }

    @Test
    void hidesItFromAnotherCompanyAndFromTheCommittee() {
        String id = read(upload(company.as(Role.WORKER), Pictures.jpeg()))
                .path("id")
                .asString();

        assertThat(download(world.company().as(Role.DESK), id).getStatusCode().value())
                .isEqualTo(404);
        assertThat(download(company.as(Role.COMMITTEE), id).getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoPictureWhateverItIsCalled() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        ResponseEntity<String> refused = upload(company.as(Role.DESK).reading("en"), page);

        assertThat(refused.getStatusCode().value()).isEqualTo(415);
        assertThat(read(refused).path("message").asString()).startsWith("Only photos");
        assertThat(count()).isZero();
    }

    @Test
    void keepsAPhotoWithoutThePlaceWhereItWasTaken() {
        byte[] told = TellingFiles.jpeg();

        String id = read(upload(company.as(Role.WORKER), told)).path("id").asString();
        byte[] kept = download(company.as(Role.WORKER), id).getBody();

        assertThat(text(told)).contains(text(Gps.latitude()));
        assertThat(text(kept)).doesNotContain(text(Gps.latitude())).doesNotContain("GPSLatitude");
    }

    @Test
    void refusesAPhonesOwnFormatAndSaysWhatToDo() {
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic\0\0\0\u0008mdat".getBytes(StandardCharsets.US_ASCII);

        ResponseEntity<String> refused = upload(company.as(Role.WORKER).reading("en"), heic);

        assertThat(refused.getStatusCode().value()).isEqualTo(415);
        assertThat(read(refused).path("message").asString()).contains("HEIC").contains("Most Compatible");
        assertThat(count()).isZero();
    }

    @Test
    void refusesAPhotoThatIsTooBig() {
        byte[] big = java.util.Arrays.copyOf(Pictures.jpeg(), 11 * 1024 * 1024);

        ResponseEntity<String> refused = upload(company.as(Role.DESK).reading("en"), big);

        assertThat(refused.getStatusCode().value()).isEqualTo(413);
        assertThat(read(refused).path("message").asString()).contains("10 MB");
        assertThat(count()).isZero();
    }

    @Test
    void takesNothingFromTheCommittee() {
        assertThat(upload(company.as(Role.COMMITTEE), Pictures.jpeg())
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(count()).isZero();
    }

    private ResponseEntity<String> upload(Api.As as, byte[] bytes) {
        LinkedMultiValueMap<String, Object> body = new LinkedMultiValueMap<>();
        body.add("file", new ByteArrayResource(bytes) {
            @Override
            public String getFilename() {
                return "photo.jpg";
            }
        });
        return api.rest(as)
                .post()
                .uri("/api/uploads")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(body)
                .retrieve()
                .toEntity(String.class);
    }

    private ResponseEntity<byte[]> download(Api.As as, String id) {
        return api.rest(as).get().uri("/api/attachments/" + id).retrieve().toEntity(byte[].class);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static JsonNode read(ResponseEntity<String> answer) {
        return JSON.readTree(answer.getBody());
    }

    private int count() {
        return world.jdbc()
                .sql("select count(*) from attachments where company_id = ?")
                .param(company.id())
                .query(Integer.class)
                .single();
    }
}
