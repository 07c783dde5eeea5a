# REQUIRES: numpy
# RUN: %python %s --libs=%mlir_runner_libs --utils=%gqa_src_root/utils --batches=2
# ===- raise-attention.py - Raised attention computes the same -------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""Random spellings of attention (Inputs/attention_programs.py) must all be raised.

And the raised functions must compute, on the CPU, what the functions computed
before, up to rounding: the bound is that of the element type in which scores,
weights or output are rounded, and of the number of terms in a sum. Windows must be
recognised where a mask was computed from positions.

GQA_RANDOM_SECONDS makes it look for longer. To look at one failure: --seed=SEED
(printed) --batches=1 --only=p7 --dump.
"""

import re
import subprocess
import sys

import numpy as np
from Inputs.random_batches import run_batches

EPSILON = {"f16": 2.0**-10, "bf16": 2.0**-7, "f32": 2.0**-23, "f64": 2.0**-52}


def run_opt(passes, text):
    options = ["--mlir-print-local-scope", "--remarks-filter=gqa", "--remark-format=emitRemark"]
    done = subprocess.run(["gqa-opt", "-", *options, *passes], input=text, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"gqa-opt {' '.join(passes)} failed:\n{done.stderr[-3000:]}")
    return done.stdout, done.stderr


def functions_of(text):
    return dict(re.findall(r"^  func\.func @(\w+)(\(.*?\n  }\n)", text, re.S | re.M))


def check_form(program, text, remarks):
    """What is wrong with how `program` was raised, or None."""
    attentions = re.findall(r"gqa\.attention .*", text)
    if len(attentions) != 1:
        return f"{len(attentions)} attentions\n{remarks}"
    for leftover in ("math.exp", "linalg.softmax", "math.tanh"):
        if leftover in text:
            return f"{leftover} is left"
    line = attentions[0]
    window = re.search(r"window\((-?\d+), (-?\d+)\)", line)
    has_mask = " mask(" in line
    if program.mask == "positions" and has_mask:
        return f"expected window{program.window}, but got a mask: {line}"
    if program.mask == "none" and (has_mask or window):
        return f"expected no mask: {line}"
    if program.mask == "tensor" and (not has_mask or window):
        return f"expected a mask: {line}"
    scale = float(re.search(r"scale\(([^)]*)\)", line).group(1))
    if all(abs(scale / wanted - 1) > 4 * EPSILON[program.element] for wanted in program.scales):
        return f"expected one of the scales {program.scales}: {line}"
    if ("softcap(" in line) != bool(program.softcap):
        return f"expected softcap {program.softcap}: {line}"
    return None


def check_numbers(program, expected, found):
    """How far raised numbers are off, relative to the bound."""
    worst = 0.0
    for before, after in zip(expected, found):
        terms = program.dim["d"].size + program.dim["j"].size
        # Roundings of scores count as often as the scores are large.
        bound = 2 * EPSILON[program.element] * terms
        error = np.abs(before.values - after.values)
        scale = np.maximum(np.abs(before.values), 1.0)
        worst = max(worst, float(np.max(error / scale, initial=0.0)) / bound)
        if np.isnan(worst):
            return np.inf
    return worst


def check_batch(seed, arguments, utils, generator):
    rng = np.random.default_rng(seed)
    programs = [generator.Program(f"p{i}", rng) for i in range(arguments.programs)]
    if arguments.only:
        programs = [program for program in programs if program.name == arguments.only]
    text = f"module {{\n{''.join(program.text for program in programs)}}}\n"
    if arguments.dump:
        print(text)
    raised, remarks = run_opt(["--gqa-raise-attention", "--canonicalize"], text)
    if arguments.dump:
        print(raised, remarks)
    original, functions = functions_of(run_opt([], text)[0]), functions_of(raised)
    failures = []
    for program in programs:
        about = "\n".join(line for line in remarks.splitlines() if f"Function={program.name} " in line)
        problem = check_form(program, functions[program.name], about)
        if problem:
            failures.append(f"{program.name}: {problem}")
    pieces, calls = [], []
    for program in programs:
        for kind, texts in (("original", original), ("raised", functions)):
            pieces.append(f"func.func @{program.name}_{kind}{texts[program.name]}")
            calls.append(utils.Call(f"{program.name}_{kind}", program.inputs))
    results = utils.Oracle(libs=arguments.libs).run(utils.Module(f"module {{\n{''.join(pieces)}}}\n"), calls)
    worst = 0.0
    for program, before, after in zip(programs, results[::2], results[1::2]):
        error = check_numbers(program, before, after)
        worst = max(worst, error)
        if not error <= 1:
            failures.append(f"{program.name}: {error:.3g} times the bound off ({program.element})")
    if failures:
        sys.exit(f"seed {seed}: " + "\n".join(failures))
    return f"{len(programs)} functions agree, {worst:.2g} of the bound"


if __name__ == "__main__":
    run_batches(__doc__, "attention_programs", 20, check_batch)
