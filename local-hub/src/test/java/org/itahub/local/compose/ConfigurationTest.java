package org.itahub.local.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.itahub.local.launch.HubPorts;
import org.itahub.local.launch.Service;
import org.itahub.local.launch.ServiceEnvironment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What containers and the local hub tell a service is held against what the service reads, so that it cannot rot. */
class ConfigurationTest {
    private final ComposeFile compose = new ComposeFile();

    @ParameterizedTest
    @EnumSource(Service.class)
    void every_variable_of_a_container_is_one_that_its_service_reads(Service service) {
        ServiceProperties properties = new ServiceProperties(service);
        Set<String> variables = compose.environment(service.title()).keySet();
        assertTrue(variables.size() >= 6, "found only " + variables);
        assertEquals(Set.of(), unread(variables, properties));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void every_variable_of_the_local_hub_is_one_that_its_service_reads(Service service) {
        ServiceProperties properties = new ServiceProperties(service);
        Set<String> variables = local(service, Optional.of(Instant.EPOCH));
        assertEquals(Set.of(), unread(variables, properties));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void no_container_is_left_with_an_address_of_this_machine(Service service) {
        Set<String> missing = new TreeSet<>(new ServiceProperties(service).variablesWithLocalDefault());
        missing.removeAll(compose.environment(service.title()).keySet());
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void containers_and_the_local_hub_set_the_same_variables(Service service) {
        assertEquals(
                new TreeSet<>(local(service, Optional.empty())),
                new TreeSet<>(compose.environment(service.title()).keySet()));
    }

    private static Set<String> local(Service service, Optional<Instant> clock) {
        return ServiceEnvironment.of(service, HubPorts.usual(0), "password", Path.of("folder"), clock)
                .keySet();
    }

    private static Set<String> unread(Set<String> variables, ServiceProperties properties) {
        Set<String> unread = new TreeSet<>(variables);
        unread.removeIf(properties::read);
        return unread;
    }
}
