"""Signs webhooks, each with an id of its own: python3 messages.py USER.json DIR COUNT.

Writes DIR/body.json, and DIR/messages.txt with a line "id timestamp signature" for each. DIR/secret is made if it is not there.
"""
import base64
import hmac
import json
import os
import pathlib
import sys
import time

user, folder, count = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
body = json.dumps({
    "object": "event", "type": "user.created", "timestamp": 1750000000123, "instance_id": "ins_benchmark",
    "data": json.load(open(user)),
    "event_attributes": {"http_request": {"client_ip": "203.0.113.7", "user_agent": "Browser"}},
}, separators=(",", ":")).encode()
secret = folder / "secret"
if not secret.exists():
    secret.write_text("whsec_" + base64.b64encode(os.urandom(24)).decode())
key = base64.b64decode(secret.read_text().removeprefix("whsec_"))
now, run = int(time.time()), os.urandom(8).hex()
(folder / "body.json").write_bytes(body)
with open(folder / "messages.txt", "w") as file:
    for number in range(count):
        message = f"msg_{run}{number:08d}"
        signature = base64.b64encode(hmac.digest(key, f"{message}.{now}.".encode() + body, "sha256")).decode()
        file.write(f"{message} {now} v1,{signature}\n")
