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
import pathlib

import records


def load(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def merge(options):
    checks, times, shared = [], {}, {}
    for path in options.check:
        with records.reading(path, "what matrix.py run --json writes"):
            found = load(path)
            for check in found:
                check["case"], check["check"], check["passed"]
            checks += found
    for pair in options.time:
        name, is_pair, path = pair.partition("=")
        if not is_pair:
            records.fail(f"--time: expected NAME=FILE, found {pair!r}")
        with records.reading(path, "what gqa-run --time --json writes"):
            run = load(path)
            times[name] = {"entry": run["call"]["entry"], "time_ms": run["time_ms"],
                           "temporary_bytes": run["call"]["temporary_bytes"],
                           "arguments": [argument.get("shape", argument.get("value"))
                                         for argument in run["call"]["arguments"]]}
            shared = {"device": run["device"],
                      "versions": {key: run["artifact"][key] for key in ("version", "llvm", "ptxas", "chip")}}
    records.save(options.output, {"date": options.date, **shared, "checks": checks, "times": times})


def table(record):
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
    if options.command == "merge":
        return merge(options)
    return records.show(options.record, table, "record_gpu.py")


if __name__ == "__main__":
    main()
