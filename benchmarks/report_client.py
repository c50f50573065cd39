"""Makes the table of the client: python3 report_client.py full|smoke CALLS.txt ADDED.txt; ends with 1 if a target is missed."""
import statistics
import sys

import machine

mode, calls_file, added_file = sys.argv[1:]
OURS, PLAIN, SDK, FLOOR = "quarkus-clerk", "plain", "backend-api", "floor"
CONTENDERS = {OURS: "quarkus-clerk", PLAIN: "java.net.http and Jackson", SDK: "com.clerk:backend-api",
              FLOOR: "Quarkus REST and Jackson's tokens alone"}
OPERATIONS = {"get": "`users().get`", "list": "`users().list`, 100 users", "read": "the 100 users read, without HTTP"}
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


def median_ratio(case, contender, peer):
    return statistics.median(one / other for one, other in zip(rates[case + (contender,)], rates[case + (peer,)]))


print("| Operation | Callers | Times | Measured | Target | | Floor |\n|---|---:|---|---:|---:|---|---:|")
for operation, callers in cases:
    for peer, target in TARGETS.items() if operation != "read" else ():
        ratio = median_ratio((operation, callers), OURS, peer)
        missed |= ratio < target
        print(f"| {OPERATIONS[operation]} | {callers} | {CONTENDERS[peer]} | {ratio:.2f} | >= {target} "
              f"| {'met' if ratio >= target else 'MISSED'} | {median_ratio((operation, callers), FLOOR, peer):.2f} |")
print("\nEach is the median of interleaved rounds, of the ratio within a round. The floor is what a client of Quarkus REST "
      "and Jackson would reach that made nothing of the answer.\n")

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
