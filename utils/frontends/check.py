#!/usr/bin/env python3
# ===- check.py - What becomes of a file of test/Frontends -----------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""Optimizes files of the corpus, counts, runs them, and keeps docs/frontends.md true.

    check.py FILE.mlir ... --libs=LIBS [--update]

For each file:
- what gqa-optimize finds, removes and keeps is what its row in the table of
  docs/frontends.md says (--update writes the row);
- the module after gqa-optimize computes the same bits on the CPU, and the one after
  gqa-optimize=raise-attention=true the same numbers within a bound.

How many repeats and attentions there are is in expected.json beside the file, which
comes from the model's configuration.
"""

import argparse
import collections
import json
import pathlib
import re
import sys

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "utils"))

import oracle  # noqa: E402

TABLE = ROOT / "docs" / "frontends.md"
RAISE = "--gqa-optimize=raise-attention=true"
# What a dynamic extent is: the first of a shape is the batch, others are lengths.
BATCH, LENGTH = 2, 5

# ===----------------------------------------------------------------------=== #
# Counting
# ===----------------------------------------------------------------------=== #


class CheckError(Exception):
    """A file is not what the table says, or computes something else."""


def repeats_of(text, n_rep):
    """How many repeats there are of as many heads as the model groups; others are
    copies of positions or masks over the batch."""
    return len(re.findall(rf"gqa\.repeat_kv [^\n]*n_rep\({n_rep}\)", text))


def reasons_of(messages):
    """Why repeats were kept and attentions not raised, by the remarks; what is no
    repeat of heads is left out."""
    reasons = collections.Counter()
    for name, parts in re.findall(r"remark: \[Missed\] (\w+) \|([^\n]*)", messages):
        text = re.search(r'Remark="([^"]*)"', parts)
        reason = re.search(r"Reason=([\w-]+)", parts).group(1)
        if name == "AttentionNotRaised":
            reasons[text.group(1) if text else reason] += 1
        elif name == "RepeatKept":
            reasons[reason] += 1
    return [f"{count} x {reason}" if count > 1 else reason for reason, count in sorted(reasons.items())]


Outcome = collections.namedtuple("Outcome", ["found", "raised", "removed", "why"])


def outcome_of(runner, path, n_rep):
    found = repeats_of(runner.gqa_opt(path, "--gqa-raise-repeat-kv")[0], n_rep)
    text, messages = runner.gqa_opt(path, RAISE, "--remarks-filter=gqa")
    left = repeats_of(text, n_rep)
    raised = len(re.findall(r"= gqa\.attention ", text))
    return Outcome(found, raised, found - left, reasons_of(messages))


def row_of(path, expected, outcome):
    name = f"{path.parent.name}/{path.stem}"
    cells = [
        name, expected["attentions"], outcome.raised, expected["n_rep"], expected["repeats"], outcome.found,
        outcome.removed, outcome.found - outcome.removed, "; ".join(outcome.why),
    ]  # fmt: skip
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def check_row(path, row, update):
    name = row.split("|")[1]
    lines = TABLE.read_text().splitlines()
    places = [index for index, line in enumerate(lines) if line.startswith(f"|{name}|")]
    if update:
        if places:
            lines[places[0]] = row
        else:
            rows = [index for index, line in enumerate(lines) if re.match(r"\| [\w.-]+/[\w.-]+ \|", line)]
            end = (rows or [lines.index("|---|---|---|---|---|---|---|---|---|")])[-1] + 1
            lines[rows[0] if rows else end : end] = sorted([lines[index] for index in rows] + [row])
        TABLE.write_text("\n".join(lines) + "\n")
    elif not places or lines[places[0]] != row:
        said = lines[places[0]] if places else "nothing"
        raise CheckError(f"{path}: docs/frontends.md says\n{said}\nbut gqa-optimize does\n{row}")


# ===----------------------------------------------------------------------=== #
# Running
# ===----------------------------------------------------------------------=== #


def extents_of(tensor):
    return [size if size != -1 else LENGTH if axis else BATCH for axis, size in enumerate(tensor.extents)]


def make_inputs(signature, phase, rng):
    """Inputs of a file: floats of [-0.5, 0.5) computed by the program, since weights
    are too many to write down; token ids below 100; masks of padding at the left, where
    the file's name starts with that `phase`."""
    padded = phase.startswith("padded")
    inputs = []
    for number, argument in enumerate(signature.arguments):
        tensor = oracle.TensorType(argument)
        extents = extents_of(tensor)
        if tensor.element == "i64" and padded and number == len(signature.arguments) - 1:
            if phase.startswith("padded-decode") and tensor.extents[-1] == -1:
                # The token after those of the cache.
                extents[-1] += 1
            rows, columns = np.indices(extents)
            inputs.append((columns >= rows).astype(np.int64))
        elif tensor.element == "i64":
            inputs.append(rng.integers(0, 100, size=extents))
        elif tensor.element == "i1":
            inputs.append(rng.random(extents) < 0.7)
        else:
            inputs.append(oracle.Computed(extents, number))
    return inputs


# Unit roundoffs: half the distance from 1 to the next number.
ROUNDOFF = {"f64": 2.0**-53, "f32": 2.0**-24, "f16": 2.0**-11, "bf16": 2.0**-8}
# Roundings to the element type that only one of the programs does: of the products of
# queries and keys, of scaled scores, of masked ones, of weights, and of the output in
# each. Scores are of the order of 1, so that each moves a weight by a roundoff.
ROUNDINGS_APART = 6
# What both do, but to numbers that are no longer the same: projection, residuals,
# norms, gate and multiplications of the layer behind an attention.
ROUNDINGS_BEHIND = 12


def attentions_of(raised):
    """D + N (the terms of a score and of an output) of each attention in a module."""
    key_type = r": \(tensor<[^>]*>, tensor<([^>]*)>"
    found = re.findall(rf"= gqa\.(?:varlen_)?attention ([^\n]*){key_type}", raised)
    terms = []
    for clauses, key in found:
        extents = [2 * LENGTH if size == "?" else int(size) for size in key.split("x")[:-1]]
        keys = 0 if len(extents) == 3 else 2 if "layout(bhsd)" in clauses else 1
        terms.append(extents[-1] + extents[keys])
    return terms


class Bounds:
    """How far results of raised attention may be from those of the original.

    Sums of n terms are off by n roundoffs of float32 at most (Higham, Accuracy and
    Stability of Numerical Algorithms, chapter 3), in both programs, and again in the
    layer behind. 16-bit programs round to the element type besides. In `largest`, the
    largest error relative to the largest number, those roundings may all have one sign;
    in `norm`, the norm of the errors relative to that of the result, they are
    independent, each of a mean square of a third of the roundoff's."""

    def __init__(self, element, raised):
        attentions = attentions_of(raised)
        layers = len(attentions)
        roundoff = 0.0 if element in ("f32", "f64") else ROUNDOFF[element]
        sums = 2 * 2 * max(attentions) * ROUNDOFF["f32"]
        roundings = ROUNDINGS_APART + 2 * ROUNDINGS_BEHIND
        self.largest = layers * (sums + ROUNDINGS_APART * roundoff)
        self.norm = layers * (sums + (roundings / 3) ** 0.5 * roundoff)


def compare_numbers(path, raised, left, right):
    for number, (a, b) in enumerate(zip(left, right)):
        if a.values.dtype.kind != "f":
            continue
        finite = np.isfinite(a.values)
        if not finite.any():
            raise CheckError(f"{path}: result #{number} of the original has no number: the program is not valid")
        if a.values.shape != b.values.shape or not np.array_equal(finite, np.isfinite(b.values)):
            raise CheckError(f"{path}: result #{number} of raised attention has other shapes or infinities")
        expected, errors = a.values[finite], np.abs(a.values[finite] - b.values[finite])
        bounds = Bounds(a.type.element, raised)
        for what, error, bound in (
            ("largest", errors.max(initial=0) / np.abs(expected).max(initial=1e-30), bounds.largest),
            ("norm", np.linalg.norm(errors) / max(np.linalg.norm(expected), 1e-30), bounds.norm),
        ):
            if error > bound:
                message = f"result #{number} of raised attention, {what} of the errors: expected <= {bound:.2e}"
                raise CheckError(f"{path}: {message}, got {error:.2e}")


class Runner:
    def __init__(self, libs):
        self.oracle = oracle.Oracle(libs)

    def gqa_opt(self, path, *flags):
        """Output and messages of gqa-opt."""
        return self.oracle.execute_with_messages([self.oracle.gqa_opt, str(path), *flags], "")

    def compute(self, module, inputs):
        return self.oracle.run(module, [oracle.Call("main", inputs)])[0]

    def check_numbers(self, path):
        original = oracle.Module(path.read_text())
        inputs = make_inputs(original.signatures["main"], path.stem, np.random.default_rng(0))
        expected = self.compute(original, inputs)
        optimized = self.oracle.transform(original, ["--gqa-optimize"])
        oracle.assert_same_bits(expected, self.compute(optimized, inputs), f"{path} after gqa-optimize")
        raised = self.oracle.transform(original, [RAISE])
        if "gqa.attention" in raised.text or "gqa.varlen_attention" in raised.text:
            compare_numbers(path, raised.text, expected, self.compute(raised, inputs))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("--libs", required=True, help="shared libraries of mlir-runner, by commas")
    parser.add_argument("--update", action="store_true", help="write the rows of docs/frontends.md")
    parser.add_argument("--no-run", action="store_true", help="count only")
    arguments = parser.parse_args()
    runner = Runner(arguments.libs)
    failed = False
    for path in arguments.files:
        expected = json.loads((path.parent / "expected.json").read_text())[path.stem]
        try:
            row = row_of(path, expected, outcome_of(runner, path, expected["n_rep"]))
            print(row, flush=True)
            check_row(path, row, arguments.update)
            if not arguments.no_run:
                runner.check_numbers(path)
        except (CheckError, oracle.OracleError) as error:
            failed = True
            print(f"check.py: error: {error}", file=sys.stderr, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
