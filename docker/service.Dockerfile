# One recipe for the three services; SERVICE names the module: assessment-service, measures-service, reporting-service.
FROM maven:3.9-eclipse-temurin-21 AS build
ARG SERVICE
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp package -pl ${SERVICE} -am -DskipTests -Dspotless.check.skip=true

FROM eclipse-temurin:21-jre
ARG SERVICE
# A new volume takes over the folder's owner.
RUN useradd --system --uid 10001 hub && install --directory --owner=hub /var/lib/ita-hub/evidence /var/lib/ita-hub/attachments /var/lib/ita-hub/imports /var/lib/ita-hub/documents
WORKDIR /app
COPY --from=build /src/${SERVICE}/target/quarkus-app/lib/ lib/
COPY --from=build /src/${SERVICE}/target/quarkus-app/quarkus-run.jar quarkus-run.jar
COPY --from=build /src/${SERVICE}/target/quarkus-app/app/ app/
COPY --from=build /src/${SERVICE}/target/quarkus-app/quarkus/ quarkus/
USER hub
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-Djava.awt.headless=true", "-jar", "quarkus-run.jar"]
