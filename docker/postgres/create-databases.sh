#!/usr/bin/env bash
# Runs once, on the first start of the PostgreSQL container: a database and its owner for each service and Keycloak.
set -euo pipefail

create_database() {
  psql --set ON_ERROR_STOP=1 --set name="$1" --set password="$2" --username "$POSTGRES_USER" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL
}

create_database assessment "$ASSESSMENT_DATABASE_PASSWORD"
create_database measures "$MEASURES_DATABASE_PASSWORD"
create_database reporting "$REPORTING_DATABASE_PASSWORD"
create_database keycloak "$KEYCLOAK_DATABASE_PASSWORD"
