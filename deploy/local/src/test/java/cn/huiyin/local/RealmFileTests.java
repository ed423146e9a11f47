package cn.huiyin.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmFileTests {

    @Test
    void keepsThePasswordGrantOutOfTheProductsRealm() throws IOException {
        assertThat(passwordClients(product())).isEmpty();
    }

    @Test
    void addsThePasswordGrantOnThisMachine() {
        assertThat(passwordClients(local())).containsExactly("huiyin-local", "huiyin-stranger", "huiyin-late");
    }

    @Test
    void shipsNobodyButTheServersOwnAccount() throws IOException {
        assertThat(product()
                        .get("users")
                        .valueStream()
                        .map(user -> user.get("username").asString()))
                .containsExactly("service-account-huiyin-provisioning");
    }

    @Test
    void switchesOffWhatAnAttackerLooksFor() throws IOException {
        JsonNode realm = product();

        assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("clients")
                        .valueStream()
                        .map(client -> client.get("implicitFlowEnabled").asBoolean()))
                .containsOnly(false);
    }

    @Test
    void makesOneOperatorAndNoOtherRealmRole() {
        assertThat(local().get("users")
                        .valueStream()
                        .filter(user -> user.path("realmRoles").toString().contains("platform-operator"))
                        .map(user -> user.get("username").asString()))
                .containsExactly("operator");
    }

    private static List<String> passwordClients(JsonNode realm) {
        return realm.get("clients")
                .valueStream()
                .filter(client -> client.get("directAccessGrantsEnabled").asBoolean())
                .map(client -> client.get("clientId").asString())
                .toList();
    }

    private static JsonNode product() throws IOException {
        try (InputStream file = RealmFileTests.class.getResourceAsStream("/keycloak/huiyin-realm.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file));
        }
    }

    private static JsonNode local() {
        return JsonMapper.shared().readTree(new RealmFile().merged("demo-password"));
    }
}
