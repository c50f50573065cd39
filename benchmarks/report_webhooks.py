"""Makes the table of webhooks: python3 report_webhooks.py full|smoke HTTP.txt JMH.json BODY; ends with 1 if a target is missed."""
import json
import os
import statistics
import sys

import machine

mode, http_file, jmh_file, body_file = sys.argv[1:]
OURS, BARE, PARSED = "delivered", "bare", "parsed"
CONTENDERS = {OURS: "quarkus-clerk: verified, read, claimed, observed", PARSED: "a resource that reads the JSON",
              BARE: "a resource that does nothing"}
STEPS = {"mac": "HMAC-SHA256 by javax.crypto alone", "verified": "verified", "verifiedAndRead": "verified and read as a record"}
TARGETS = {BARE: 0.5}

rates, allocated, busy = {}, {}, {}
for line in open(http_file):
    name, rate, *counts = line.split()
    requests, not_2xx, observed, size, nanos = map(int, counts)
    assert not_2xx == 0, f"{not_2xx} answers of {name} that are not 2xx"
    # Those that are on the way at the end are observed, but wrk does not count them.
    assert name != OURS or requests <= observed <= requests + 50, f"{observed} were observed of {requests}"
    rates.setdefault(name, []).append(float(rate))
    allocated.setdefault(name, []).append(size / requests)
    busy.setdefault(name, []).append(nanos / 1000 / requests)


def median_ratio(peer):
    return statistics.median(one / other for one, other in zip(rates[OURS], rates[peer]))


missed = False
print("# What it costs to receive a webhook\n")
print(machine.measured(mode) + "\n")
print("| Delivered webhooks, times | Measured | Target | |\n|---|---:|---:|---|")
for peer in (BARE, PARSED):
    ratio, target = median_ratio(peer), TARGETS.get(peer)
    missed |= target is not None and ratio < target
    print(f"| {CONTENDERS[peer]} | {ratio:.2f} | "
          + (f">= {target} | {'met' if ratio >= target else 'MISSED'} |" if target else "| |"))
print("\nEach is the median of interleaved rounds, of the ratio within a round.")

print(f"\n## Over HTTP (wrk, 50 connections, a user of {os.path.getsize(body_file):,} bytes, each id once)\n")
print("| By | Requests/s | Lowest | Highest | CPU µs/request | Bytes/request |\n|---|---:|---:|---:|---:|---:|")
for name, text in CONTENDERS.items():
    print(f"| {text} | {statistics.median(rates[name]):,.0f} | {min(rates[name]):,.0f} | {max(rates[name]):,.0f} "
          f"| {statistics.median(busy[name]):,.0f} | {statistics.median(allocated[name]):,.0f} |")

print("\n## In process (JMH, one thread)\n")
print("| Body | Step | Webhooks/s | MB/s | Bytes/webhook |\n|---:|---|---:|---:|---:|")
for run in sorted(json.load(open(jmh_file)), key=lambda run: int(run["params"]["size"])):
    size, score = int(run["params"]["size"]), run["primaryMetric"]["score"]
    bytes_each = next(metric["score"] for key, metric in run["secondaryMetrics"].items() if key.endswith("gc.alloc.rate.norm"))
    print(f"| {size:,} | {STEPS[run['benchmark'].split('.')[-1]]} | {score:,.0f} | {score * size / 1e6:,.0f} | {bytes_each:,.0f} |")
sys.exit(1 if missed else 0)
