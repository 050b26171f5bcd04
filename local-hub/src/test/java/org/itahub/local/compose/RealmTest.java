package org.itahub.local.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.itahub.embedded.DemoClient;
import org.itahub.embedded.DemoUser;
import org.itahub.local.Project;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keycloak's realm is held against the embedded provider: the same people, roles, clients and claims. */
class RealmTest {
    private static String text;
    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        text = Project.read("docker/keycloak/ita-hub-realm.json");
        realm = new ObjectMapper().readTree(text);
    }

    @Test
    void the_realms_people_are_the_demo_users_with_the_same_roles_and_reach() {
        List<DemoUser> people = new ArrayList<>();
        for (JsonNode user : realm.path("users")) {
            if (!user.has("serviceAccountClientId")) {
                people.add(new DemoUser(
                        user.path("username").asText(),
                        texts(user.path("realmRoles")),
                        texts(user.path("attributes").path("agencies")),
                        texts(user.path("attributes").path("provinces"))));
            }
        }
        assertEquals(byName(DemoUser.all()), byName(people));
    }

    @Test
    void the_realm_has_every_role() {
        Set<String> roles = DemoUser.all().stream()
                .flatMap(user -> user.roles().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        roles.add("system");
        assertEquals(roles, names(realm.path("roles").path("realm"), "name"));
    }

    @Test
    void the_clients_may_do_what_they_are_for_and_no_more() {
        JsonNode commandLine = client(DemoClient.COMMAND_LINE);
        assertTrue(commandLine.path("directAccessGrantsEnabled").asBoolean());
        assertTrue(!commandLine.path("standardFlowEnabled").asBoolean());
        JsonNode page = client("ita-hub-dashboard");
        assertEquals(
                "S256",
                page.path("attributes").path("pkce.code.challenge.method").asText());
        assertTrue(!page.path("directAccessGrantsEnabled").asBoolean());
        assertSystem(DemoClient.DASHBOARD_SYSTEM, DemoClient.SYSTEM_SCOPES);
        assertSystem(DemoClient.REMINDER_SYSTEM, DemoClient.REMINDER_SCOPES);
    }

    @Test
    void the_systems_accounts_have_the_role_system() {
        for (String system : List.of(DemoClient.DASHBOARD_SYSTEM, DemoClient.REMINDER_SYSTEM)) {
            JsonNode account = find(realm.path("users"), "serviceAccountClientId", system);
            assertEquals(List.of("system"), texts(account.path("realmRoles")));
        }
    }

    @Test
    void every_client_gets_the_claims_that_the_services_read() {
        Set<String> claims = new TreeSet<>();
        for (JsonNode mapper :
                find(realm.path("clientScopes"), "name", "ita-hub").path("protocolMappers")) {
            JsonNode config = mapper.path("config");
            claims.add(config.path("claim.name").asText(""));
            // The services read the access token, the dashboard page the identity token.
            assertEquals("true", config.path("access.token.claim").asText(), mapper.toString());
            assertEquals("true", config.path("id.token.claim").asText(), mapper.toString());
            if (Set.of("groups", "agencies", "provinces")
                    .contains(config.path("claim.name").asText())) {
                assertEquals("true", config.path("multivalued").asText(), mapper.toString());
            }
            if (mapper.path("protocolMapper").asText().equals("oidc-audience-mapper")) {
                assertEquals("ita-hub", config.path("included.custom.audience").asText());
                claims.add("aud");
            }
        }
        assertTrue(
                claims.containsAll(Set.of("preferred_username", "groups", "agencies", "provinces", "aud")),
                claims.toString());
        for (JsonNode client : realm.path("clients")) {
            assertTrue(texts(client.path("defaultClientScopes")).contains("ita-hub"), client.toString());
        }
    }

    @Test
    void every_password_and_secret_comes_from_the_environment_of_the_container() {
        Set<String> given = new ComposeFile().environment("keycloak").keySet();
        Matcher placeholder =
                Pattern.compile("\"(?:value|secret)\": \"([^\"]*)\"").matcher(text);
        int found = 0;
        while (placeholder.find()) {
            found++;
            String secret = placeholder.group(1);
            assertTrue(secret.startsWith("${") && secret.endsWith("}"), "a secret stands in the realm");
            assertTrue(given.contains(secret.substring(2, secret.length() - 1)), secret);
        }
        assertEquals(DemoUser.all().size() + 2, found);
    }

    private static void assertSystem(String name, String scopes) {
        JsonNode system = client(name);
        assertTrue(system.path("serviceAccountsEnabled").asBoolean());
        assertTrue(!system.path("standardFlowEnabled").asBoolean());
        List<String> given = new ArrayList<>(texts(system.path("defaultClientScopes")));
        given.remove("ita-hub");
        assertEquals(List.of(scopes.split(" ")), given);
    }

    private static List<DemoUser> byName(List<DemoUser> users) {
        return users.stream().sorted(Comparator.comparing(DemoUser::name)).toList();
    }

    private static JsonNode client(String id) {
        return find(realm.path("clients"), "clientId", id);
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        for (JsonNode each : list) {
            if (each.path(field).asText().equals(value)) {
                return each;
            }
        }
        throw new AssertionError("The realm has no " + value);
    }

    private static Set<String> names(JsonNode list, String field) {
        Set<String> names = new TreeSet<>();
        list.forEach(each -> names.add(each.path(field).asText()));
        return names;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
