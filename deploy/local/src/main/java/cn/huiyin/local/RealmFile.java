package cn.huiyin.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The product's realm with what only this machine has: the demo people and clients for scripts.
 *
 * <p>Their companies are not there: the product makes the Organizations itself, and lets staff in when they redeem a code.
 */
final class RealmFile {

    private final JsonMapper json = JsonMapper.shared();

    /** Returns the realm as Keycloak imports it; the other placeholders are Keycloak's to fill from its environment. */
    String merged(String demoPassword) {
        ObjectNode realm = read("/keycloak/huiyin-realm.json");
        ObjectNode local = read("/demo/realm.json");
        ((ArrayNode) realm.get("clients")).addAll((ArrayNode) local.get("clients"));
        for (DemoPerson person : DemoPerson.all()) {
            ((ArrayNode) realm.get("users")).add(user(person, demoPassword));
        }
        return realm.toPrettyString();
    }

    private ObjectNode user(DemoPerson person, String password) {
        ObjectNode user = json.createObjectNode()
                .put("id", person.subject().toString())
                .put("username", person.username())
                .put("enabled", true)
                .put("firstName", person.name())
                .put("lastName", "（演示）")
                .put("email", person.username() + "@huiyin.example")
                .put("emailVerified", true);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
        ArrayNode roles = user.putArray("realmRoles").add("default-roles-huiyin");
        if ("PLATFORM_OPERATOR".equals(person.role())) {
            roles.add("platform-operator");
        }
        return user;
    }

    private ObjectNode read(String resource) {
        try (InputStream file = RealmFile.class.getResourceAsStream(resource)) {
            return (ObjectNode) json.readTree(Objects.requireNonNull(file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
