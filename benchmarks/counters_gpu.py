#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reads hardware counters of the attention kernels: which unit of a multiprocessor bounds them.

usage: counters_gpu.py build FOLDER --gqa-compile=PATH
       counters_gpu.py run FOLDER [--runtime=libGQARuntimeC.so] --date=DATE --output=RECORD.json [--ncu=PATH] [--raw=FOLDER]
       counters_gpu.py table RECORD.json

FOLDER is that of attention_gpu.py. `run` needs a GPU, PyTorch and Nsight Compute,
which launches the kernel once per pass of counters, with a pause ahead of each:
clocks are higher than those of a card at its power limit, and rates of one launch
are no rates of attention_gpu.py. What counts is the share of each unit's cycles.
"""

import csv
import io
import json
import pathlib
import subprocess
import sys

import artifacts
import attention_gpu
import command_line
import records

SECTIONS = ["SpeedOfLight", "ComputeWorkloadAnalysis", "SchedulerStats", "MemoryWorkloadAnalysis"]
# Counters by the titles of their columns. In percent of what the unit can do in the elapsed cycles, but for the clock.
COUNTERS = {
    "tensor cores": "sm__pipe_tensor_cycles_active.avg.pct_of_peak_sustained_elapsed",
    "exponentials": "sm__inst_executed_pipe_xu.avg.pct_of_peak_sustained_elapsed",
    "issue slots": "sm__issue_active.avg.pct_of_peak_sustained_elapsed",
    "L2": "lts__t_sectors.avg.pct_of_peak_sustained_elapsed",
    "memory": "gpu__dram_throughput.avg.pct_of_peak_sustained_elapsed",
    "GHz": "gpc__cycles_elapsed.avg.per_second",
}


def cases():
    for causal in (True, False):
        for lengths in ([16384], [1024] * 16, [512] * 32):
            yield 32, 8, 128, causal, lengths
    yield 32, 8, 64, False, [16384]
    yield 16, 4, 256, False, [16384]


def launch(options):
    """What runs under Nsight Compute: the case with one number."""
    import torch

    heads, key_heads, head_dim, causal, lengths = list(cases())[options.case]
    torch.manual_seed(0)
    q, k, v, cu = artifacts.draw_packed(lengths, heads, key_heads, head_dim)
    name = attention_gpu.name_of(heads, key_heads, head_dim, causal)
    call, _ = artifacts.prepare(artifacts.open_program(options), name, [q, k, v, cu, max(lengths)])
    call()
    torch.cuda.synchronize()
    torch.cuda.cudart().cudaProfilerStart()
    call()
    torch.cuda.synchronize()
    torch.cuda.cudart().cudaProfilerStop()


def read_counters(options, number):
    """Counter -> value of the attention kernel of a case; the list of work is no part of it."""
    command = [options.ncu, "--clock-control", "none", "--profile-from-start", "off", "-k", "regex:attention(_up_to_[0-9]+)?$"]
    for section in SECTIONS:
        command += ["--section", section]
    command += ["--page", "raw", "--csv", "--print-units", "base", sys.executable, __file__, "launch", options.folder,
                f"--case={number}", *([f"--runtime={options.runtime}"] if options.runtime else [])]  # fmt: skip
    said = subprocess.run(command, capture_output=True, text=True)
    lines = [line for line in said.stdout.splitlines() if line.startswith('"')]
    rows = list(csv.reader(io.StringIO("\n".join(lines))))
    if said.returncode or len(rows) < 3:
        records.fail(f"no counters of case {number}: {said.stdout[-500:]}{said.stderr[-500:]}")
    # Titles, units, values.
    return dict(zip(rows[0], rows[2]))


def run(options):
    import torch

    results = []
    for number, (heads, key_heads, head_dim, causal, lengths) in enumerate(cases()):
        found = read_counters(options, number)
        if options.raw:
            pathlib.Path(options.raw, f"{number}.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
        counters = {title: float(found[counter].replace(",", "")) for title, counter in COUNTERS.items()}
        results.append({"heads": heads, "key_heads": key_heads, "head_dim": head_dim, "causal": causal, "lengths": lengths,
                        "kernel": found["Kernel Name"], "counters": counters})  # fmt: skip
    return {"benchmark": "counters_gpu", "date": options.date, "device": torch.cuda.get_device_name(), "counters": COUNTERS,
            "results": results}  # fmt: skip


def show(record):
    print(f"{record['device']}, {record['date']}; percent of each unit's cycles.\n")
    print("| heads | D | mask | sequences |", " | ".join(COUNTERS), "|")
    print("| --- | --: | --- | --- |", " | ".join("--:" for _ in COUNTERS), "|")
    for row in record["results"]:
        values = [f"{row['counters'][title] / 1e9:.2f}" if title == "GHz" else f"{row['counters'][title]:.0f}" for title in COUNTERS]
        print(f"| {row['heads']}/{row['key_heads']} | {row['head_dim']} | {'causal' if row['causal'] else 'full'} | "
              f"{attention_gpu.label_of(row['lengths'])} |", " | ".join(values), "|")  # fmt: skip


def main():
    parser, actions = command_line.make_parser(__doc__)
    actions.run.add_argument("--ncu", default="ncu")
    actions.run.add_argument("--raw", help="folder for all counters of each case")
    launcher = actions.add("launch")
    launcher.add_argument("folder")
    launcher.add_argument("--runtime")
    launcher.add_argument("--case", type=int, required=True)
    options = parser.parse_args()
    if options.action == "launch":
        command_line.require_gpu()
        launch(options)
    else:
        command_line.dispatch(options, attention_gpu.build, run, show)


if __name__ == "__main__":
    main()
