#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Searches the plans of tile kernels: the table that choosePlans of lib/Dialect/Hopper/Utils/ChoosePlan.cpp goes by.

usage: tune_gpu.py build FOLDER --gqa-compile=PATH [--ptxas=PATH] [--only=REGEX] [--finalists=RECORD.json]
       tune_gpu.py run FOLDER [--runtime=libGQARuntimeC.so] --date=DATE --output=RECORD.json [--rounds=N]
       tune_gpu.py table RECORD.json
       tune_gpu.py write [RECORD.json] [--check]

`build` needs no GPU: for each shape it compiles the kernel with every plan of the
space below that the compiler takes and that ptxas compiles without spills, and
those that choosePlans takes; with --finalists only plans that RECORD has close to
the best at some length, to be timed in more rounds. `run` needs a GPU and PyTorch:
it times them in one process, in turns as attention_gpu.py does, on batches of
16,384 tokens. `table` shows the rates of the plans that are best on average
(geometric mean), best first: consumers x keys of a block, stages of K and V, and of
Q. `write` writes TunedPlans.inc of benchmarks/results/plans-h100.json: for each
shape one plan, or two, for shorter and longer sequences, if that is worth more
than PAIR_GAIN at some length. --check fails if the file says something else.
"""

import concurrent.futures
import itertools
import json
import math
import pathlib
import re
import statistics
import subprocess

import artifacts
import attention_gpu
import command_line
import records

LENGTHS = [[16384 // n] * n for n in (1, 2, 4, 8, 16, 32)]
# Ragged batches, too, for these head dimensions.
RAGGED_DIMS = (128,)
ROUNDS, ROUND_MS, WARM_UP_MS = 3, 40, 60
# A finalist has this share of the best rate at some length.
FINALIST = 0.975
# What a second plan, which is one more kernel to compile, has to be worth.
PAIR_GAIN = 1.02
ROOT = pathlib.Path(__file__).resolve().parents[1]
RECORD, TABLE = ROOT / "benchmarks/results/plans-h100.json", ROOT / "lib/Dialect/Hopper/Utils/TunedPlans.inc"
CHOSEN = "chosen"
FIELDS = ("block_n", "consumers", "stages", "query_stages", "ping_pong", "late_wait")
# Keys of a block, by head dimension.
BLOCKS = {
    64: (112, 128, 176), 96: (80, 96, 112, 128, 144, 176), 128: (64, 80, 112, 128, 160, 176), 192: (64, 80, 96, 112), 256: (64, 80),
}  # fmt: skip


def plans(head_dim):
    """The space: consumers, keys of a block, stages, stages of Q, turns, late wait."""
    blocks = BLOCKS[head_dim]
    for consumers, more, block, ping_pong, late in itertools.product((2, 3), (0, 1), blocks, (False, True), (False, True)):
        # Turns are for two, and three do not hold large blocks; narrow heads have room for one more stage, and the
        # exponentials bound them.
        if (ping_pong or block > 128) and consumers != 2 or (late or more) and head_dim > 64:
            continue
        # Two stages of queries where they fit, else one.
        yield [{"block_n": block, "consumers": consumers, "stages": consumers + more, "query_stages": query_stages,
                "ping_pong": ping_pong, "late_wait": late} for query_stages in (2, 1)]  # fmt: skip


def spell(plan):
    return ", ".join(f"{key} = {str(value).lower()}" for key, value in plan.items())


def lengths_of(shape):
    """The batches of a shape, by falling longest sequence."""
    batches = LENGTHS + [attention_gpu.RAGGED] * (shape[2] in RAGGED_DIMS)
    return sorted(batches, key=max, reverse=True)


def shapes():
    for heads, key_heads, head_dim in ((32, 8, 128), (32, 8, 64), (32, 8, 96), (16, 4, 192), (16, 4, 256)):
        for causal in (True, False):
            yield heads, key_heads, head_dim, causal


def compiles_cleanly(ptxas, folder):
    command = [ptxas, "-v", "-arch=sm_90a", str(folder / "m0.ptx"), "-o", "/dev/null"]
    said = subprocess.run(command, capture_output=True, text=True)
    spilled = re.search(r"[1-9]\d* bytes (stack|spill)|C75\d\d", said.stdout + said.stderr)
    return said.returncode == 0 and not spilled


def read_plans(gqa_compile, text):
    """What choosePlans takes: [[the most keys of a sequence or None, plan], ...]"""
    command = [gqa_compile, "-", "--chip=sm_90a", "--kernel=tile", "--emit=mlir"]
    page = subprocess.run(command, input=text, capture_output=True, check=True).stdout.decode()
    found = []
    for name, attribute in re.findall(r"hopper\.kernel @(\w+)\(.*#hopper\.plan<([^>]*)>", page):
        limit = re.search(r"_up_to_(\d+)$", name)
        fields = {"query_stages": "1", "ping_pong": "false", "late_wait": "false"}
        fields |= dict(field.split(" = ") for field in attribute.split(", "))
        found.append([int(limit[1]) if limit else None, ", ".join(f"{key} = {fields[key]}" for key in FIELDS)])
    return found


def compile_first(options, shape, number, choices):
    """Compiles the first of `choices` that fits; what was built, or None."""
    text = attention_gpu.function_text(*shape).encode()
    folder = pathlib.Path(options.folder) / f"{attention_gpu.name_of(*shape)}-{number}"
    command = [options.gqa_compile, "-", "--chip=sm_90a", "--kernel=tile", "-o", str(folder)]
    for plan in choices:
        result = subprocess.run(command + ([f"--plan={spell(plan)}"] if plan else []), input=text, capture_output=True)
        if result.returncode == 0 and compiles_cleanly(options.ptxas, folder):
            if plan:
                return {"shape": shape, "folder": folder.name, "plan": spell(plan)}
            return {"shape": shape, "folder": folder.name, "plan": CHOSEN, "plans": read_plans(options.gqa_compile, text)}
        if not plan:
            records.fail(f"the plan of choosePlans does not compile: {result.stderr.decode()}")
    return None


def build(options):
    root = pathlib.Path(options.folder)
    root.mkdir(parents=True, exist_ok=True)
    wanted = [shape for shape in shapes() if re.search(options.only or "", attention_gpu.name_of(*shape))]
    jobs = [(options, shape, *job) for shape in wanted for job in enumerate([[None], *plans(shape[2])])]
    if options.finalists:
        record = records.load(options.finalists, "tune_gpu.py")
        with records.reading(options.finalists, "a record of tune_gpu.py"):
            finalists = find_finalists(record)
        jobs = [(*job[:3], [plan for plan in job[3] if not plan or spell(plan) in finalists[job[1]]]) for job in jobs]
    with concurrent.futures.ThreadPoolExecutor() as pool:
        built = [result for result in pool.map(lambda job: compile_first(*job), jobs) if result]
    (root / "plans.json").write_text(json.dumps(built, indent=1) + "\n", encoding="utf-8")
    print(f"{len(built)} kernels in {root}")


def rates_of(record, shape):
    """Plan -> its rates, in the order of lengths_of(shape). What was chosen is one more measurement of its plan."""

    def rate(row, plan):
        same = [row["tflops"][CHOSEN]] if plan == row["chosen"] else []
        return statistics.mean([row["tflops"][plan], *same])

    rows = {row["lengths"]: row for row in record["results"] if row["shape"] == list(shape)}
    rows = [rows[attention_gpu.label_of(lengths)] for lengths in lengths_of(shape)]
    return {plan: [rate(row, plan) for row in rows] for plan in rows[0]["tflops"] if plan != CHOSEN}


def find_finalists(record):
    """Shape -> plans."""
    result = {}
    for shape in shapes():
        rates = rates_of(record, shape)
        best = [max(column) for column in zip(*rates.values())]
        result[shape] = {plan for plan, row in rates.items() if any(x >= FINALIST * y for x, y in zip(row, best))}
    return result


def mean_of(rates):
    return math.exp(statistics.mean(map(math.log, rates)))


def choose(rates, longest):
    """[(plan, the most keys of a sequence that it is for, or None), ...]; `longest` sequence of each rate."""
    single = max(rates, key=lambda plan: mean_of(rates[plan]))
    splits = [split for split in range(1, len(longest)) if longest[split] < longest[split - 1]]
    pairs = [(rates[long][:split] + rates[short][split:], split, short, long)
             for long, short in itertools.permutations(rates, 2) for split in splits]  # fmt: skip
    both, split, short, long = max(pairs, key=lambda pair: mean_of(pair[0]))
    if max(x / y for x, y in zip(both, rates[single])) < PAIR_GAIN:
        return [(single, None)]
    return [(short, longest[split]), (long, None)]


def run(options):
    import torch

    attention_gpu.ROUNDS, attention_gpu.ROUND_MS, attention_gpu.WARM_UP_MS = options.rounds, ROUND_MS, WARM_UP_MS
    torch.manual_seed(options.seed)
    root, results = pathlib.Path(options.folder), []
    with records.reading(root / "plans.json", "the kernels of tune_gpu.py build"):
        built = json.loads((root / "plans.json").read_text(encoding="utf-8"))
    for shape in shapes():
        heads, key_heads, head_dim, causal = shape
        kernels = [kernel for kernel in built if kernel["shape"] == list(shape)]
        programs = {kernel["plan"]: artifacts.open_program(options, root / kernel["folder"]) for kernel in kernels}
        for lengths in lengths_of(shape) if programs else []:
            q, k, v, cu = artifacts.draw_packed(lengths, heads, key_heads, head_dim)
            launches = {plan: artifacts.prepare(program, attention_gpu.name_of(*shape), [q, k, v, cu, max(lengths)])[0]
                        for plan, program in programs.items()}  # fmt: skip
            flops = attention_gpu.count_flops(heads, head_dim, causal, lengths)
            times = attention_gpu.time_all(launches)
            choices = next(kernel["plans"] for kernel in kernels if kernel["plan"] == CHOSEN)
            results.append({"shape": list(shape), "lengths": attention_gpu.label_of(lengths),
                            "chosen": next(plan for limit, plan in choices if limit is None or max(lengths) <= limit),
                            "tflops": {plan: flops / statistics.median(ms) / 1e9 for plan, ms in times.items()}})  # fmt: skip
    return {"benchmark": "tune_gpu", "date": options.date, "device": torch.cuda.get_device_name(), "rounds": options.rounds,
            "round_ms": ROUND_MS, "results": results}  # fmt: skip


# How many plans of a shape a table shows.
SHOWN = 5


def shorten(plan):
    if plan == CHOSEN:
        return CHOSEN
    fields = dict(field.split(" = ") for field in plan.split(", "))
    text = f"{fields['consumers']} x {fields['block_n']}, {fields['stages']} stages, {fields['query_stages']} of Q"
    return text + (", turns" if fields["ping_pong"] == "true" else "") + (", late wait" if fields["late_wait"] == "true" else "")


def show(record):
    print(f"{record['device']}, {record['date']}; TFLOP/s.\n")
    for shape in shapes():
        rows = [row for row in record["results"] if row["shape"] == list(shape)]
        if not rows:
            continue
        means = {plan: mean_of([row["tflops"][plan] for row in rows]) for plan in rows[0]["tflops"]}
        print(f"{shape[0]}/{shape[1]} heads, D = {shape[2]}, {'causal' if shape[3] else 'full'}\n")
        print("| plan |", " | ".join(row["lengths"] for row in rows), "| mean |")
        print("| --- |", " | ".join("--:" for _ in rows), "| --: |")
        for plan in sorted(means, key=means.get, reverse=True)[:SHOWN]:
            print(f"| {shorten(plan)} |", " | ".join(f"{row['tflops'][plan]:.0f}" for row in rows), f"| {means[plan]:.0f} |")
        print()


def write(options):
    record = records.load(options.record, "tune_gpu.py")
    with records.reading(options.record, "a record of tune_gpu.py"):
        text = table_of(record, pathlib.Path(options.record).name)
    if not options.check:
        TABLE.write_text(text, encoding="utf-8")
    elif TABLE.read_text(encoding="utf-8") != text:
        records.fail(f"{TABLE.name} is not what {options.record} says; run tune_gpu.py write")


def table_of(record, name):
    """The text of TunedPlans.inc."""
    lines = [f"// Written by benchmarks/tune_gpu.py from {name}, {record['device']}, {record['date']}.", ""]
    for shape in shapes():
        _, _, head_dim, causal = shape
        rates = rates_of(record, shape)
        for plan, most_keys in choose(rates, list(map(max, lengths_of(shape)))):
            fields = dict(field.split(" = ") for field in plan.split(", "))
            numbers = [head_dim, str(causal).lower(), most_keys or 0, *(fields[key] for key in FIELDS)]
            lines.append(f"{{{', '.join(map(str, numbers))}}},")
    return "\n".join(lines) + "\n"


def main():
    parser, actions = command_line.make_parser(__doc__)
    actions.build.add_argument("--ptxas", default="ptxas")
    actions.build.add_argument("--only", help="names of shapes, like h32_8_d128_causal")
    actions.build.add_argument("--finalists", metavar="RECORD")
    actions.run.add_argument("--rounds", type=int, default=ROUNDS)
    writer = actions.add("write")
    writer.add_argument("record", nargs="?", default=str(RECORD))
    writer.add_argument("--check", action="store_true")
    options = parser.parse_args()
    if options.action == "write":
        return write(options)
    return command_line.dispatch(options, build, run, show)


if __name__ == "__main__":
    main()
