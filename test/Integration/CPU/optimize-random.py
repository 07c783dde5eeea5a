# REQUIRES: numpy
# RUN: %python %s --libs=%mlir_runner_libs --utils=%gqa_src_root/utils --batches=2
# ===- optimize-random.py - Random programs keep every bit -----------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""Random programs through gqa-optimize, and through each of its passes alone.

Each program (Inputs/random_programs.py) must compute the same bits afterwards, on
the CPU; a second gqa-optimize must find nothing to do; what must be folded is, what
must not stays; no repeat comes that no backend asks for; and what the remarks and
the counters say is what happened. GQA_RANDOM_SECONDS makes it look for longer.

To look at one failure: --seed=SEED (printed) --batches=1 --only=p7 --dump.
"""

import collections
import json
import re
import subprocess
import sys

import numpy as np
from Inputs.random_batches import run_batches

RAISE = "--gqa-raise-repeat-kv"
# Name -> (the variant that it starts from, what runs).
VARIANTS = {
    "raised": ("original", [RAISE]),
    # As gqa-optimize raises: reshapes that cancel are gone.
    "raised_canonical": ("original", ["--canonicalize", RAISE]),
    "sunk": ("raised", ["--gqa-sink-repeat-kv"]),
    "folded": ("raised", ["--gqa-fold-repeat-kv=stats=true"]),
    "sunk_folded": ("sunk", ["--gqa-fold-repeat-kv=stats=true"]),
    "materialized": ("raised", ["--gqa-materialize-repeat-kv=stats=true"]),
    "packed": ("original", ["--gqa-dense-to-varlen"]),
    "laid_out": ("raised", ["--gqa-simplify-layout"]),
    "optimized": ("original", ["--gqa-optimize=stats=true"]),
    "optimized_packed": ("original", ["--gqa-optimize=to-varlen=true"]),
    "native": ("original", ["--gqa-optimize=backend=native force=true"]),
}
# The variants of whose passes a second run must find nothing to do, and that run.
AGAIN = {name: f"{name}_again" for name in ("optimized", "optimized_packed", "native")}
VARIANTS.update({second: (first, VARIANTS[first][1]) for first, second in AGAIN.items()})

Attention = collections.namedtuple("Attention", ["key_heads", "value_heads"])


class Function:
    """What the text of a function says."""

    def __init__(self, text):
        self.text = text
        # Those that repeat once are nothing.
        self.repeats = re.findall(r"gqa\.repeat_kv .* n_rep\((?!1\)).* -> (tensor<\S+>)", text)
        self.attentions = {}
        for packed, line in re.findall(r"gqa\.(varlen_)?attention (.*)", text):
            axis = 1 if packed or "layout(bhsd)" in line else 2
            types = re.findall(r"tensor<([^>]*)>", line.split(" : (", 1)[1])
            heads = [int(types[i].split("x")[axis]) for i in (1, 2)]
            scale = float(re.search(r"scale\(([^)]*)\)", line).group(1))
            self.attentions[scale] = Attention(*heads)

    def bytes(self, sizes):
        """Of the static results of repeats; None if one is dynamic."""
        if any("?" in type for type in self.repeats):
            return None
        total = 0
        for type in self.repeats:
            *extents, element = type[len("tensor<") : -1].split("x")
            total += int(np.prod([int(extent) for extent in extents])) * sizes[element]
        return total


ELEMENT_BYTES = {"f16": 2, "bf16": 2, "f32": 4, "f64": 8}


class Variant:
    """A module after passes: functions by name, remarks by function, counters."""

    def __init__(self, text, messages):
        self.text = text
        self.functions = {
            name: Function(body)
            for name, body in re.findall(r"^  func\.func @(\w+)(\(.*?\n  }\n)", text, re.S | re.M)
        }
        self.remarks = collections.defaultdict(list)
        for name, function in re.findall(r"remark: \[\w+\] (\w+) \|.*?Function=(\w+)", messages):
            self.remarks[function].append(name)
        counters = re.findall(r"^\{.*\}$", messages, re.M)
        self.counters = json.loads(counters[0]) if counters else None


class Failure(Exception):
    pass


def expect(condition, name, what):
    if not condition:
        raise Failure(f"{name}: {what}")


def check_counts(program, variants):
    """What must go is gone, the rest is there, and nothing came."""
    name = program.name
    raised, optimized = (variants[variant].functions[name] for variant in ("raised_canonical", "optimized"))
    inserted = variants["optimized"].remarks[name].count("RepeatInserted")
    # An operation may get a repeat for the key and one for the value.
    expect(
        len(optimized.repeats) <= len(raised.repeats) + 2 * inserted,
        name,
        f"{len(raised.repeats)} repeats before, {len(optimized.repeats)} after, {inserted} attentions with new ones",
    )
    if not inserted:
        before, after = (function.bytes(ELEMENT_BYTES) for function in (raised, optimized))
        if before is not None and after is not None:
            expect(after <= before, name, f"{before} bytes written by repeats before, {after} after")
    if program.all_repeats_go:
        expect(not optimized.repeats, name, "a repeat that no backend needs is there")
    for consumer in program.consumers:
        found = optimized.attentions[consumer.scale]
        for role in ("key_heads", "value_heads"):
            wanted = getattr(consumer, role)
            expect(
                wanted in (None, getattr(found, role)),
                name,
                f"expected {wanted} {role} of scale {consumer.scale}, but got {getattr(found, role)}",
            )


def check_reports(programs, variants):
    """Remarks and counters say what happened."""
    raised, folded, materialized = (variants[name] for name in ("raised", "folded", "materialized"))
    for program in programs:
        name = program.name
        remarks = folded.remarks[name]
        before, after = (variant.functions[name].attentions for variant in (raised, folded))
        shrunk = sum(x != y for scale in before for x, y in zip(before[scale], after[scale]))
        expect(
            remarks.count("RepeatRemoved") == shrunk,
            name,
            f"{shrunk} operands have fewer heads, but there are {remarks.count('RepeatRemoved')} remarks",
        )
        if program.countable:
            repeated = sum(consumer.repeated_operands for consumer in program.consumers)
            found = remarks.count("RepeatRemoved") + remarks.count("RepeatKept")
            expect(found == repeated, name, f"{repeated} operands have a repeat, but there are {found} remarks")

    def count(variant):
        return sum(len(function.repeats) for function in variant.functions.values())

    gone = count(raised) - count(folded)
    found = folded.counters["num-repeats-removed"]
    expect(gone == found, "folded", f"{gone} repeats went, but {found} are counted")
    came = count(materialized) - count(raised)
    found = materialized.counters["num-repeats-inserted"]
    expect(came == found, "materialized", f"{came} repeats came, but {found} are counted")


def run_opt(passes, text):
    options = ["--mlir-print-local-scope", "--remarks-filter=gqa", "--remark-format=emitRemark"]
    done = subprocess.run(["gqa-opt", "-", *options, *passes], input=text, capture_output=True, text=True)
    if done.returncode != 0:
        raise Failure(f"gqa-opt {' '.join(passes)} failed:\n{done.stderr[-3000:]}")
    return Variant(done.stdout, done.stderr)


def check_bits(programs, variants, utils, libs, attributes):
    """Runs the functions of all variants in one program, each text once."""
    functions, calls, names = [], [], []
    for program in programs:
        seen = set()
        for variant, module in variants.items():
            text = module.functions[program.name].text
            if text in seen:
                continue
            seen.add(text)
            name = f"{program.name}_{variant}"
            functions.append(f"func.func @{name}{text}")
            calls.append(utils.Call(name, program.inputs))
            names.append((program.name, variant))
    module = utils.Module(f"module attributes {{{attributes}}} {{\n{''.join(functions)}}}\n")
    results = utils.Oracle(libs=libs).run(module, calls)
    for (program, variant), result in zip(names, results):
        if variant == "original":
            expected = result
        else:
            utils.assert_same_bits(expected, result, f"{program} {variant}")
    return len(calls)


def check_batch(seed, arguments, utils, generator):
    rng = np.random.default_rng(seed)
    programs = [generator.Program(f"p{i}", rng) for i in range(arguments.programs)]
    if arguments.only:
        programs = [program for program in programs if program.name == arguments.only]
    attributes = generator.BACKEND_ATTR
    text = f"module attributes {{{attributes}}} {{\n{''.join(program.text for program in programs)}}}\n"
    if arguments.dump:
        print(text)
    variants = {"original": run_opt([], text)}
    for name, (start, passes) in VARIANTS.items():
        variants[name] = run_opt(passes, variants[start].text)
    if arguments.dump:
        for name, variant in variants.items():
            print(f"// {name}\n{variant.text}")
    for first, second in AGAIN.items():
        for program in programs:
            before, after = (variants[name].functions[program.name].text for name in (first, second))
            expect(before == after, program.name, f"the passes of {first} change something the second time")
    for program in programs:
        check_counts(program, variants)
    check_reports(programs, variants)
    return check_bits(programs, variants, utils, arguments.libs, attributes)


def check_seed(seed, arguments, utils, generator):
    try:
        return f"{check_batch(seed, arguments, utils, generator)} functions agree"
    except (Failure, utils.OracleError) as failure:
        sys.exit(f"seed {seed}: {failure}")


if __name__ == "__main__":
    run_batches(__doc__, "random_programs", 25, check_seed)
