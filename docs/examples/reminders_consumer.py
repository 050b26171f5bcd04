"""Keeps each reminder of the hub in a database, once, however often it is delivered.

Arguments: Kafka's address, the SQLite file. Needs confluent-kafka: apt install python3-confluent-kafka, or pip.
"""
import json
import sqlite3
import sys

from confluent_kafka import Consumer

db = sqlite3.connect(sys.argv[2])
db.execute("CREATE TABLE IF NOT EXISTS reminder (ce_id TEXT PRIMARY KEY, agency TEXT, post TEXT, subject TEXT)")
consumer = Consumer({"bootstrap.servers": sys.argv[1], "group.id": "example-python",
                     "auto.offset.reset": "earliest", "enable.auto.commit": False})
consumer.subscribe(["ita.reminders.v1"])
while True:
    message = consumer.poll(1.0)
    if message is None:
        continue
    if message.error():
        sys.exit(str(message.error()))
    headers = {name: (value or b"").decode(errors="replace") for name, value in message.headers() or []}
    if headers.get("ce_id") and headers.get("ce_type") == "org.itahub.reminder.raised.v1":  # all else is passed over
        try:
            reminder = json.loads(message.value())
            row = (headers["ce_id"], reminder["agencyCode"], reminder["recipient"]["postTh"],
                   reminder["texts"]["th"]["subject"])
        except (ValueError, KeyError, TypeError) as error:  # one that cannot be read must not stop the others
            print("Passed over", headers["ce_id"], "which cannot be read:", repr(error), file=sys.stderr)
        else:
            with db:  # one transaction: the event's id and its effect
                first = db.execute("INSERT OR IGNORE INTO reminder VALUES (?, ?, ?, ?)", row).rowcount
            if first:
                print(row[0], row[1], row[3], flush=True)
    consumer.commit(message, asynchronous=False)  # only now: whoever dies before it reads again, and remembers
