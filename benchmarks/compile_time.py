#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Times gqa-optimize against MLIR's canonicalizer and CSE on the same modules.

usage: compile_time.py --tools FOLDER [--layers N,N,...] [--runs N] [--output FILE.json]
                       [--module LAYERS=FILE.mlir ...]

Modules are generated, or with --module those of files, say of a model that
utils/frontends/whole_model.py exported; attention is raised in the latter.

Both sides are whole processes of gqa-opt on the same file: reading, verifying
and printing cost them the same. (Stock mlir-opt does not know the operations;
with them in generic form it would read other text.) `parse` is gqa-opt without
passes. The runs of the commands take turns, and medians are compared.
"""

import argparse
import datetime
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile
import time

import records
from generate_layers import generate

COMMANDS = {
    "parse": [],
    "stock": ["--canonicalize", "--cse"],
    "gqa-optimize": ["--gqa-optimize"],
}
RAISING = {**COMMANDS, "gqa-optimize": ["--gqa-optimize=raise-attention=true"]}


def run(command):
    """(seconds, peak resident bytes) of a process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        records.fail(f"{' '.join(command)} exits with status {process.returncode}")
    return seconds, usage.ru_maxrss * 1024


def measure(gqa_opt, path, runs, commands):
    """Medians and extremes by command."""
    seconds = {name: [] for name in commands}
    memory = dict.fromkeys(commands, 0)
    for _ in range(runs):
        for name, flags in commands.items():
            elapsed, peak = run([gqa_opt, str(path), *flags, "-o", os.devnull])
            seconds[name].append(elapsed)
            memory[name] = max(memory[name], peak)
    return {name: {"median_s": statistics.median(seconds[name]), "min_s": min(seconds[name]),
                   "max_s": max(seconds[name]), "peak_bytes": memory[name]} for name in commands}


def describe_machine():
    model = "unknown"
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    return {"cpu": model, "cores": os.cpu_count(), "system": platform.platform()}


def print_table(results):
    print("| layers | parse | stock | gqa-optimize | ratio | ms a layer | peak MiB |")
    print("|---|---|---|---|---|---|---|")
    for result in results:
        times = [result[name]["median_s"] for name in COMMANDS]
        print(f"| {result['layers']} | " + " | ".join(f"{t:.3f} s" for t in times) +
              f" | {result['ratio']:.2f} | {1e3 * times[2] / result['layers']:.2f}"
              f" | {result['gqa-optimize']['peak_bytes'] / 2**20:.0f} |")


def read_module(text):
    layers, _, path = text.partition("=")
    if not path or not layers.isdigit() or int(layers) < 1:
        raise argparse.ArgumentTypeError(f"expected LAYERS=FILE.mlir, found {text!r}")
    return int(layers), pathlib.Path(path)


def read_layers(text):
    if not all(one.isdigit() and int(one) > 0 for one in text.split(",")):
        raise argparse.ArgumentTypeError(f"expected numbers of layers as 1,10,100, found {text!r}")
    return list(map(int, text.split(",")))


def modules_of(arguments, folder):
    """Layers, file and commands of each module to measure."""
    for layers, path in arguments.module:
        yield layers, path, RAISING
    if arguments.module:
        return
    for layers in arguments.layers:
        path = folder / f"{layers}.mlir"
        with path.open("w") as file:
            file.writelines(generate(layers))
        yield layers, path, COMMANDS


def measure_all(arguments):
    gqa_opt = str(arguments.tools / "gqa-opt")
    version = subprocess.run([gqa_opt, "--version"], capture_output=True, text=True, check=True).stdout
    results = []
    with tempfile.TemporaryDirectory() as folder:
        for layers, path, commands in modules_of(arguments, pathlib.Path(folder)):
            result = {"layers": layers, "bytes": path.stat().st_size,
                      **measure(gqa_opt, path, arguments.runs, commands)}
            result["ratio"] = result["gqa-optimize"]["median_s"] / result["stock"]["median_s"]
            results.append(result)
    print_table(results)
    if arguments.output:
        arguments.output.parent.mkdir(parents=True, exist_ok=True)
        arguments.output.write_text(json.dumps({
            "benchmark": "compile_time", "date": datetime.date.today().isoformat(),
            "command": ["benchmarks/compile_time.py", *sys.argv[1:]], "runs": arguments.runs,
            "machine": describe_machine(), "version": version.split("\n"), "results": results}, indent=2) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tools", type=pathlib.Path, required=True)
    parser.add_argument("--layers", type=read_layers, default="1,10,100,1000,10000")
    parser.add_argument("--module", type=read_module, action="append", default=[], metavar="LAYERS=FILE.mlir")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--output", type=pathlib.Path)
    arguments = parser.parse_args()
    try:
        measure_all(arguments)
    except OSError as error:
        records.fail(error)


if __name__ == "__main__":
    main()
