#!/usr/bin/env bash
# Creates the hub's topics where they are missing. Events are the read model's only source, so a topic never forgets.
set -euo pipefail

for stream in agencies assessments plans progress reminders; do
  for topic in "ita.$stream.v1" "ita.$stream.v1.dlq"; do
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists \
      --topic "$topic" --partitions 3 --replication-factor 1 --config retention.ms=-1
  done
done
