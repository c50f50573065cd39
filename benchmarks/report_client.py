"""Makes the table of the client: python3 report_client.py full|smoke CALLS.txt ADDED.txt; ends with 1 if a target is missed."""
import statistics
import sys

import machine

mode, calls_file, added_file = sys.argv[1:]
OURS, PLAIN, SDK = "quarkus-clerk", "plain", "backend-api"
CONTENDERS = {OURS: "quarkus-clerk", PLAIN: "java.net.http and Jackson", SDK: "com.clerk:backend-api"}
OPERATIONS = {"get": "`users().get`", "list": "`users().list`, 100 users"}
TARGETS = {PLAIN: 1.0, SDK: 1.5}

rates, allocated = {}, {}
for line in open(calls_file):
    contender, operation, callers, per_second, per_call = line.split()
    rates.setdefault((operation, callers, contender), []).append(float(per_second))
    allocated.setdefault((operation, callers, contender), []).append(float(per_call))
cases = list(dict.fromkeys((operation, callers) for operation, callers, _ in rates))

jars, figures = {}, {}
for line in open(added_file):
    kind, variant, *rest = line.split()
    if kind == "jar":
        jars.setdefault(variant, {})[rest[0]] = int(rest[1])
    else:
        figures.setdefault((kind, variant), []).append(float(rest[0]))

missed = False
print("# What management calls cost\n")
print(machine.measured(mode) + "\n")
print("| Operation | Callers | Times | Measured | Target | |\n|---|---:|---|---:|---:|---|")
for operation, callers in cases:
    for peer, target in TARGETS.items():
        ratio = statistics.median(ours / theirs for ours, theirs in zip(rates[operation, callers, OURS],
                                                                      rates[operation, callers, peer]))
        missed |= ratio < target
        print(f"| {OPERATIONS[operation]} | {callers} | {CONTENDERS[peer]} | {ratio:.2f} | >= {target} "
              f"| {'met' if ratio >= target else 'MISSED'} |")
print("\nEach is the median of interleaved rounds, of the ratio within a round.\n")

print("| Operation | Callers | By | Calls/s | Lowest | Highest | Bytes/call |\n|---|---:|---|---:|---:|---:|---:|")
for operation, callers in cases:
    for contender, name in CONTENDERS.items():
        rate = rates[operation, callers, contender]
        print(f"| {OPERATIONS[operation]} | {callers} | {name} | {statistics.median(rate):,.0f} | {min(rate):,.0f} "
              f"| {max(rate):,.0f} | {statistics.median(allocated[operation, callers, contender]):,.0f} |")

print("\n## What is added to an application\n")
print("To one of quarkus-rest-jackson; times are medians.\n")
print("| Application | Jars added | Bytes added | Augmentation | Start | First request |\n|---|---:|---:|---:|---:|---:|")
NAMES = {"none": "without Clerk", "present": "with quarkus-clerk, its client unused",
         "injected": "with quarkus-clerk, calling `users().get`", "sdk": "with com.clerk:backend-api, calling `users().get`"}
for variant, name in NAMES.items():
    added = jars[variant].keys() - jars["none"].keys()
    augmentation, start, first = (statistics.median(figures[kind, variant])
                                  for kind in ("augmentation", "start", "first-call"))
    print(f"| {name} | {len(added)} | {sum(jars[variant][jar] for jar in added):,} | {augmentation:,.0f} ms "
          f"| {start * 1000:,.0f} ms | {first * 1000:,.0f} ms |")
sys.exit(1 if missed else 0)
