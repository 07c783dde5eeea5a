#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Merges what a GPU run printed into one record, and prints records as tables.

usage: record_gpu.py merge --output RECORD.json --date DATE --check FILE... --time NAME=FILE...
       record_gpu.py table RECORD.json

--check files are those of `matrix.py run --json` (test/Integration/GPU/Inputs),
--time files those of `gqa-run --time --json`, which also name device, driver and
versions.
"""

import argparse
import collections
import json


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def merge(options):
    checks = [record for path in options.check for record in load(path)]
    times = {}
    for pair in options.time:
        name, path = pair.split("=", 1)
        run = load(path)
        times[name] = {"entry": run["call"]["entry"], "time_ms": run["time_ms"],
                       "temporary_bytes": run["call"]["temporary_bytes"],
                       "arguments": [argument.get("shape", argument.get("value"))
                                     for argument in run["call"]["arguments"]]}
    device, artifact = run["device"], run["artifact"]
    record = {"date": options.date, "device": device,
              "versions": {key: artifact[key] for key in ("version", "llvm", "ptxas", "chip")},
              "checks": checks, "times": times}
    with open(options.output, "w", encoding="utf-8") as file:
        json.dump(record, file, indent=1)
        file.write("\n")


def table(options):
    record = load(options.record)
    device, versions = record["device"], record["versions"]
    print(f"{device['name']}, driver for CUDA {device['cuda_driver']}, {record['date']}; gqa {versions['version']}, "
          f"LLVM {versions['llvm']}, ptxas {versions['ptxas']}, {versions['chip']}.\n")
    counts = collections.defaultdict(collections.Counter)
    for check in record["checks"]:
        counts[check["check"]][check["passed"]] += 1
    print("| check | cases | runs | passed |\n| --- | --: | --: | --: |")
    for name, outcomes in counts.items():
        cases = len({check["case"] for check in record["checks"] if check["check"] == name})
        print(f"| {name} | {cases} | {sum(outcomes.values())} | {outcomes[True]} |")
    print("\n| entry | median | min | max | temporaries |\n| --- | --: | --: | --: | --: |")
    for name, run in record["times"].items():
        time = run["time_ms"]
        print(f"| {name} | {time['median']:.1f} ms | {time['min']:.1f} | {time['max']:.1f} "
              f"| {run['temporary_bytes'] / 2**20:.0f} MiB |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    merger = commands.add_parser("merge")
    merger.add_argument("--output", required=True)
    merger.add_argument("--date", required=True)
    merger.add_argument("--check", nargs="+", default=[])
    merger.add_argument("--time", nargs="+", required=True)
    printer = commands.add_parser("table")
    printer.add_argument("record")
    options = parser.parse_args()
    merge(options) if options.command == "merge" else table(options)


if __name__ == "__main__":
    main()
