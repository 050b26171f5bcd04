#!/usr/bin/env bash
# Creates the hub's topics where they are missing, and gives every one its settings. What tells a state is kept for ever,
# since read models are rebuilt from it; reminders and dead links are kept for 400 days. See docs/events.md.
set -euo pipefail

readonly KAFKA=(--bootstrap-server kafka:9092)

for stream in agencies assessments plans progress reminders disclosures; do
  for topic in "ita.$stream.v1" "ita.$stream.v1.dlq"; do
    retention_ms=-1
    case "$topic" in
      ita.reminders.v1 | ita.disclosures.v1) retention_ms=34560000000 ;;
    esac
    /opt/kafka/bin/kafka-topics.sh "${KAFKA[@]}" --create --if-not-exists \
      --topic "$topic" --partitions 3 --replication-factor 1
    /opt/kafka/bin/kafka-configs.sh "${KAFKA[@]}" --alter --entity-type topics --entity-name "$topic" \
      --add-config "cleanup.policy=delete,retention.bytes=-1,retention.ms=$retention_ms"
  done
done
