"""Makes the table of results: python3 report.py full|smoke HTTP.txt JMH.json...; ends with 1 if a target is missed."""
import json
import statistics
import sys

import machine

mode, http_file, *jmh_files = sys.argv[1:]

rounds, allocated, failed = {}, {}, 0
for file in jmh_files:
    for run in json.load(open(file)):
        name = ".".join(run["benchmark"].split(".")[-2:])
        rounds.setdefault(name, []).append(run["primaryMetric"]["score"])
        allocated[name] = next(metric["score"] for key, metric in run["secondaryMetrics"].items()
                               if key.endswith("gc.alloc.rate.norm"))
in_process = list(rounds)
for line in open(http_file):
    name, per_second, not_200 = line.split()
    rounds.setdefault(name, []).append(float(per_second))
    failed += int(not_200)
assert failed == 0, f"{failed} answers that are not 200"
over_http = [name for name in rounds if name not in in_process]
rate = {name: statistics.median(values) for name, values in rounds.items()}


def of_round(numerator, denominator):
    return statistics.median(a / b for a, b in zip(rounds[numerator], rounds[denominator]))


again, first = "TokenMetAgain.", "TokenMetFirst."
targets = [
    ("a", "a token met again, times com.clerk:backend-api",
     of_round(again + "quarkusClerk", again + "clerkBackendApi"), ">=", 50, "{:,.0f}"),
    ("b", "a token met first, of the bare RSA signature",
     of_round(first + "quarkusClerk", first + "javaSecuritySignature"), ">=", 0.85, "{:.2f}"),
    ("c", "HTTP, protected of open", of_round("clerk-protected", "clerk-open"), ">=", 0.90, "{:.2f}"),
    ("c", "HTTP, protected, times quarkus-smallrye-jwt",
     of_round("clerk-protected", "smallrye-protected"), ">=", 2, "{:.2f}"),
    ("d", "bytes allocated for a token met again", allocated[again + "quarkusClerk"], "<", 1024, "{:,.0f}"),
]


def met(value, sign, target):
    return value >= target if sign == ">=" else value < target


print("# What request authentication costs\n")
print(machine.measured(mode) + "\n")
print("| | Figure | Measured | Target | |\n|---|---|---:|---:|---|")
for key, name, value, sign, target, style in targets:
    print(f"| {key} | {name} | {style.format(value)} | {sign} {target:,} | {'met' if met(value, sign, target) else 'MISSED'} |")
print("\nEach figure but the bytes is the median of interleaved rounds; a ratio is that of the two in one round.")
print("\n## In process (JMH, one thread)\n")
print("| Request with | By | Requests/s | Lowest | Highest | Bytes/request |\n|---|---|---:|---:|---:|---:|")
for name in sorted(in_process, key=lambda n: (n.split(".")[0], -rate[n])):
    case, peer = name.split(".")
    print(f"| {'a token met again' if case == 'TokenMetAgain' else 'a token met first'} | {peer} | {rate[name]:,.0f} "
          f"| {min(rounds[name]):,.0f} | {max(rounds[name]):,.0f} | {allocated[name]:,.0f} |")
print("\n## Over HTTP (wrk, 32 connections)\n")
print("| Application | Endpoint | Requests/s | Lowest | Highest |\n|---|---|---:|---:|---:|")
for name in over_http:
    application, endpoint = name.split("-")
    print(f"| {'quarkus-clerk' if application == 'clerk' else 'quarkus-smallrye-jwt'} | {endpoint} | {rate[name]:,.0f} "
          f"| {min(rounds[name]):,.0f} | {max(rounds[name]):,.0f} |")
sys.exit(0 if all(met(value, sign, target) for _, _, value, sign, target, _ in targets) else 1)
