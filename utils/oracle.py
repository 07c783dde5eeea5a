#!/usr/bin/env python3
# ===- oracle.py - Runs functions on tensors on the CPU --------------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""Runs functions on tensors through gqa-to-cpu and mlir-runner, bit by bit.

As a tool, in a lit test: do passes keep every bit of what the public functions
of a module compute?

    // REQUIRES: numpy
    // RUN: %python %gqa_src_root/utils/oracle.py same %s --libs=%mlir_runner_libs \\
    // RUN:   --passes="--gqa-fold-repeat-kv --canonicalize" --extent=5

compares the module as it is with the module after the passes, on the same random
inputs. Every `?` among the arguments is `--extent`; a function whose arguments
need more than that (extents that differ, say) is written with static extents.
Floats are of the normal distribution; `--specials` plants infinities and zeros of
both signs. i1 are random, index and integer scalars are `--scalar`, a
vector of i32 is taken for cu_seqlens: it rises from 0 to the first extent of the
first tensor. NaNs are equal to each other whatever their payloads.

As a library:

    oracle = Oracle(libs="a.so,b.so")                  # finds the tools on PATH
    module = Module(text)                              # parses the signatures
    results = oracle.run(module, [Call("f", inputs)])  # [[Result, ...], ...]
    assert_same_bits(results_a, results_b)

`inputs` are NumPy arrays, ints for scalars, or Computed(extents, seed): floats that
the program makes itself, for tensors too large to be written down. Floats are rounded to the element
type of the argument (bf16 included), so that what the program sees is
`round_to(type, array)`. A Result has `bits` (unsigned integers) and `values`
(float64, or integers).
"""

import argparse
import collections
import os
import re
import shlex
import shutil
import subprocess
import sys

import numpy as np

Call = collections.namedtuple("Call", ["entry", "inputs"])
# Floats of [-0.5, 0.5) that the program computes.
Computed = collections.namedtuple("Computed", ["extents", "seed"])


class OracleError(Exception):
    """A tool failed, or results are not what they should be."""


# ===----------------------------------------------------------------------=== #
# Types and numbers
# ===----------------------------------------------------------------------=== #

# Element type -> the NumPy types of its values and of its bits.
ELEMENTS = {
    "f16": (np.float16, np.uint16),
    "bf16": (None, np.uint16),
    "f32": (np.float32, np.uint32),
    "f64": (np.float64, np.uint64),
    "i1": (np.bool_, np.uint8),
    "i8": (np.int8, np.uint8),
    "i32": (np.int32, np.uint32),
    "i64": (np.int64, np.uint64),
    "index": (np.int64, np.uint64),
}


def decode_small_float(name, code):
    """The number that the bits `code` of a float type of at most 8 bits stand
    for, by the definition of the type that its name is: sign, exponents,
    mantissa; FN is finite, UZ without negative zero, B a bias."""
    if name == "f8E8M0FNU":
        return np.nan if code == 0xFF else 2.0 ** (code - 127)
    exponents, mantissas, bias, variant = re.fullmatch(r"f\d+E(\d)M(\d)(?:B(\d+))?(FN(?:UZ)?)?", name).groups()
    exponents, mantissas = int(exponents), int(mantissas)
    bias = int(bias) if bias else 2 ** (exponents - 1) - (variant != "FNUZ")
    sign = -1.0 if code >> (exponents + mantissas) else 1.0
    exponent = code >> mantissas & ((1 << exponents) - 1)
    mantissa = code & ((1 << mantissas) - 1)
    all_ones = exponent == (1 << exponents) - 1
    if variant == "FNUZ" and sign < 0 and exponent == 0 and mantissa == 0:
        return np.nan
    if variant is None and all_ones:
        return np.nan if mantissa else sign * np.inf
    if name == "f8E4M3FN" and all_ones and mantissa == 7:
        return np.nan
    if exponent == 0:
        return sign * mantissa * 2.0 ** (1 - bias - mantissas)
    return sign * (2**mantissas + mantissa) * 2.0 ** (exponent - bias - mantissas)


SMALL_FLOATS = {
    name: np.array([decode_small_float(name, code) for code in range(2 ** int(name[1]))])
    for name in (
        "f8E5M2", "f8E4M3", "f8E4M3FN", "f8E3M4", "f8E5M2FNUZ", "f8E4M3FNUZ", "f8E4M3B11FNUZ", "f8E8M0FNU",
        "f6E3M2FN", "f6E2M3FN", "f4E2M1FN",
    )
}  # fmt: skip
ELEMENTS.update({name: (None, np.uint8) for name in SMALL_FLOATS})


class TensorType:
    """tensor<2x?xf32>: `extents` with -1 for dynamic ones, `element`."""

    def __init__(self, text):
        match = re.fullmatch(r"tensor<((?:(?:\d+|\?)x)*)(\w+)>", text)
        if not match or match.group(2) not in ELEMENTS:
            raise OracleError(f"expected a tensor of known elements, but got {text}")
        self.text = text
        self.element = match.group(2)
        self.extents = [-1 if extent == "?" else int(extent) for extent in match.group(1).split("x")[:-1]]


def static_type(extents, element):
    return "tensor<" + "".join(f"{extent}x" for extent in extents) + element + ">"


def to_bits(element, array):
    """The bits of `array` rounded to `element`, to nearest even."""
    value_type, bits_type = ELEMENTS[element]
    if element in SMALL_FLOATS:
        return to_small_float(element, array)
    if element != "bf16":
        with np.errstate(over="ignore"):
            return np.ascontiguousarray(array, dtype=value_type).view(bits_type)
    bits = np.ascontiguousarray(array, dtype=np.float32).view(np.uint32)
    rounded = ((bits.astype(np.uint64) + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)
    return np.where(np.isnan(array), np.uint16(0x7FC0), rounded)


def to_small_float(element, array):
    """The codes of the numbers nearest to those of `array`: an infinity that
    `element` lacks is its largest number, and of two that are equally near the
    one that comes first is taken."""
    values = SMALL_FLOATS[element]
    finite = np.flatnonzero(np.isfinite(values))
    array = np.asarray(array, dtype=np.float64)
    limited = np.clip(array, values[finite].min(), values[finite].max())
    codes = finite[np.abs(limited[..., None] - values[finite]).argmin(axis=-1)] if array.size else limited
    for special in (np.isnan, np.isposinf, np.isneginf):
        if special(values).any():
            codes = np.where(special(array), np.flatnonzero(special(values))[0], codes)
    return codes.astype(np.uint8)


def from_bits(element, bits):
    """The values that `bits` stand for: float64, or integers."""
    value_type, bits_type = ELEMENTS[element]
    bits = np.ascontiguousarray(bits, dtype=bits_type)
    if element == "bf16":
        return (bits.astype(np.uint32) << 16).view(np.float32).astype(np.float64)
    if element in SMALL_FLOATS:
        return SMALL_FLOATS[element][bits]
    if element == "i1":
        return bits != 0
    values = bits.view(value_type)
    return values.astype(np.float64) if element.startswith("f") else values


def round_to(element, array):
    """What a program sees of `array` in a tensor of `element`."""
    return from_bits(element, to_bits(element, array))


Result = collections.namedtuple("Result", ["type", "bits", "values"])

# ===----------------------------------------------------------------------=== #
# Modules
# ===----------------------------------------------------------------------=== #


def split_list(text):
    """Splits at the commas outside of brackets."""
    parts, depth, start = [], 0, 0
    for position, char in enumerate(text):
        depth += char in "(<[{"
        # The > of an arrow closes nothing.
        depth -= char in ")]}" or (char == ">" and text[position - 1] != "-")
        if char == "," and depth == 0:
            parts.append(text[start:position])
            start = position + 1
    return [part.strip() for part in parts + [text[start:]] if part.strip()]


def closing(text, start):
    """The position after the bracket that closes the one at `start`."""
    depth = 0
    for position in range(start, len(text)):
        depth += text[position] == "("
        depth -= text[position] == ")"
        if depth == 0:
            return position + 1
    raise OracleError("expected a closing parenthesis")


Signature = collections.namedtuple("Signature", ["arguments", "results"])


class Module:
    """The text of a module, and the signatures of its public functions."""

    def __init__(self, text):
        self.text = text
        self.signatures = {}
        code = re.sub(r"//[^\n]*", "", text)
        for match in re.finditer(r"func\.func (?:public )?@([\w$.]+)\(", code):
            end = closing(code, match.end() - 1)
            arguments = [
                re.sub(r"\{.*\}", "", argument.split(":", 1)[1]).strip()
                for argument in split_list(code[match.end() : end - 1])
            ]
            results = []
            arrow = re.match(r"\s*->\s*", code[end:])
            if arrow:
                begin = end + arrow.end()
                if code[begin] == "(":
                    results = split_list(code[begin + 1 : closing(code, begin) - 1])
                else:
                    results = [re.match(r"\w+(?:<[^>]*>)?", code[begin:]).group(0)]
            results = [re.sub(r"\{.*\}", "", result).strip() for result in results]
            self.signatures[match.group(1)] = Signature(arguments, results)

    def with_driver(self, driver):
        """The text with `driver` appended inside of the module."""
        text = self.text.rstrip()
        wrapped = re.search(r"^(?:#[^\n]*\n|\s|//[^\n]*\n)*module\b", text)
        if wrapped and text.endswith("}"):
            return text[:-1] + driver + "}\n"
        return text + "\n" + driver


# ===----------------------------------------------------------------------=== #
# The driver: a main function that calls entries and prints the bits
# ===----------------------------------------------------------------------=== #


def literal(element, array):
    """`array` as a DenseElementsAttr."""
    if array.size == 0:
        return "dense<>"
    if element == "i1":
        return "dense<" + str(np.asarray(array, dtype=bool).tolist()).lower() + ">"
    # One element in hexadecimal would be a splat of any shape: the same thing.
    return 'dense<"0x' + to_bits(element, array).tobytes().hex().upper() + '">'


class Driver:
    def __init__(self):
        self.body = []
        self.printers = {}
        self.fills = {}
        self.next = 0

    def fresh(self):
        self.next += 1
        return f"%v{self.next}"

    def constant(self, type_text, value):
        name = self.fresh()
        if not type_text.startswith("tensor"):
            self.body.append(f"{name} = arith.constant {int(value)} : {type_text}")
            return name
        tensor = TensorType(type_text)
        if isinstance(value, Computed):
            return self.computed(tensor, value)
        array = np.asarray(value)
        fits = len(array.shape) == len(tensor.extents) and all(
            want in (-1, have) for want, have in zip(tensor.extents, array.shape)
        )
        if not fits:
            raise OracleError(f"expected an input of {type_text}, but got the shape {array.shape}")
        static = static_type(array.shape, tensor.element)
        self.body.append(f"{name} = arith.constant {literal(tensor.element, array)} : {static}")
        return self.cast(name, static, type_text)

    def cast(self, name, static, type_text):
        if static == type_text:
            return name
        cast = self.fresh()
        self.body.append(f"{cast} = tensor.cast {name} : {static} to {type_text}")
        return cast

    def computed(self, tensor, value):
        static = static_type(value.extents, tensor.element)
        fill = self.fills.setdefault(static, f"__oracle_fill_{len(self.fills)}")
        seed, name = self.constant("i64", value.seed), self.fresh()
        self.body.append(f"{name} = func.call @{fill}({seed}) : (i64) -> {static}")
        return self.cast(name, static, tensor.text)

    def fill(self, type_text, name):
        """A function that makes numbers of a seed: 24 bits of a product (splitmix64)."""
        tensor = TensorType(type_text)
        rank = len(tensor.extents)
        dims = ", ".join(f"d{axis}" for axis in range(rank))
        parallel = ", ".join(['"parallel"'] * rank)
        lines = [
            f"func.func private @{name}(%seed: i64) -> {type_text} {{",
            "%start = arith.constant 0 : index",
            "%golden = arith.constant 0x9E3779B97F4A7C15 : i64",
            "%mix = arith.constant 0xBF58476D1CE4E5B9 : i64",
            "%half = arith.constant 0.5 : f64",
            "%unit = arith.constant 0x3E70000000000000 : f64",
            "%shift = arith.constant 30 : i64",
            "%high = arith.constant 40 : i64",
            f"%empty = tensor.empty() : {type_text}",
            f"%filled = linalg.generic {{indexing_maps = [affine_map<({dims}) -> ({dims})>], "
            f"iterator_types = [{parallel}]}} outs(%empty : {type_text}) {{",
            f"^bb0(%old: {tensor.element}):",
        ]
        linear = "%start"
        for axis, extent in enumerate(tensor.extents):
            lines += [
                f"%i{axis} = linalg.index {axis} : index",
                f"%e{axis} = arith.constant {extent} : index",
                f"%m{axis} = arith.muli {linear}, %e{axis} : index",
                f"%l{axis} = arith.addi %m{axis}, %i{axis} : index",
            ]
            linear = f"%l{axis}"
        lines += [
            f"%p = arith.index_cast {linear} : index to i64",
            "%s = arith.muli %seed, %mix : i64",
            "%a = arith.addi %p, %s : i64",
            "%b = arith.muli %a, %golden : i64",
            "%c = arith.shrui %b, %shift : i64",
            "%d = arith.xori %b, %c : i64",
            "%e = arith.muli %d, %mix : i64",
            "%f = arith.shrui %e, %high : i64",
            "%g = arith.uitofp %f : i64 to f64",
            "%h = arith.mulf %g, %unit : f64",
            "%x = arith.subf %h, %half : f64",
        ]
        value = "%x"
        if tensor.element != "f64":
            lines.append(f"%y = arith.truncf %x : f64 to {tensor.element}")
            value = "%y"
        lines += [f"linalg.yield {value} : {tensor.element}", f"}} -> {type_text}", f"return %filled : {type_text}", "}"]
        return "\n".join(lines) + "\n"

    def call(self, entry, signature, inputs):
        if len(inputs) != len(signature.arguments):
            raise OracleError(
                f"expected {len(signature.arguments)} inputs of @{entry}, but got {len(inputs)}"
            )
        operands = [self.constant(*pair) for pair in zip(signature.arguments, inputs)]
        results = [self.fresh() for _ in signature.results]
        assign = ", ".join(results) + " = " if results else ""
        self.body.append(
            f"{assign}func.call @{entry}({', '.join(operands)}) : "
            f"({', '.join(signature.arguments)}) -> ({', '.join(signature.results)})"
        )
        for name, result in zip(results, signature.results):
            printer = self.printers.setdefault(result, f"__oracle_print_{len(self.printers)}")
            self.body.append(f"func.call @{printer}({name}) : ({result}) -> ()")

    def printer(self, type_text, name):
        """A function that prints the extents and then the bits of each element."""
        tensor = TensorType(type_text)
        rank = len(tensor.extents)
        lines = [f"func.func private @{name}(%t: {type_text}) {{"]
        lines += ["%zero = arith.constant 0 : index", "%one = arith.constant 1 : index"]
        for axis in range(rank):
            lines += [
                f"%axis{axis} = arith.constant {axis} : index",
                f"%n{axis} = tensor.dim %t, %axis{axis} : {type_text}",
                f"%e{axis} = arith.index_cast %n{axis} : index to i64",
                f"func.call @printI64(%e{axis}) : (i64) -> ()",
                "func.call @printNewline() : () -> ()",
            ]
        for axis in range(rank):
            lines.append(f"scf.for %i{axis} = %zero to %n{axis} step %one {{")
        indices = ", ".join(f"%i{axis}" for axis in range(rank))
        lines.append(f"%x = tensor.extract %t[{indices}] : {type_text}")
        element = tensor.element
        width = {"bf16": 16, "index": 64}.get(element) or int(element[1:])
        if element == "index":
            lines.append("%w = arith.index_cast %x : index to i64")
        else:
            lines.append(f"%b = arith.bitcast %x : {element} to i{width}")
            widen = "arith.bitcast" if width == 64 else "arith.extui"
            lines.append(f"%w = {widen} %b : i{width} to i64")
        lines += ["func.call @printI64(%w) : (i64) -> ()", "func.call @printNewline() : () -> ()"]
        return "\n".join(lines + ["}"] * rank + ["return", "}"]) + "\n"

    def text(self):
        printers = "".join(self.printer(*pair) for pair in self.printers.items())
        return (
            "func.func private @printI64(i64)\nfunc.func private @printNewline()\n"
            + printers
            + "".join(self.fill(*pair) for pair in self.fills.items())
            + "func.func @__oracle_main() {\n"
            + "\n".join(self.body)
            + "\nreturn\n}\n"
        )


# ===----------------------------------------------------------------------=== #
# Running
# ===----------------------------------------------------------------------=== #


class Oracle:
    """Runs modules. `libs` are the shared libraries of mlir-runner, by commas;
    `lower` are passes that run on the module and its driver before gqa-to-cpu."""

    def __init__(self, libs, gqa_opt="gqa-opt", mlir_runner="mlir-runner", lower=()):
        self.libs = libs
        self.gqa_opt = shutil.which(gqa_opt) or gqa_opt
        self.mlir_runner = shutil.which(mlir_runner) or mlir_runner
        self.lower = list(lower)

    def execute(self, command, text):
        return self.execute_with_messages(command, text)[0]

    @staticmethod
    def execute_with_messages(command, text):
        # glibc fills what malloc returns with bytes 0x7F: large numbers and NaNs. A program
        # that reads what it never wrote shall not be right by chance.
        environment = {**os.environ, "MALLOC_PERTURB_": "128"}
        done = subprocess.run(command, input=text, capture_output=True, text=True, env=environment)
        if done.returncode != 0:
            raise OracleError(f"{shlex.join(command)} failed:\n{done.stderr[-4000:]}")
        return done.stdout, done.stderr

    def transform(self, module, passes):
        """The module after `passes`, which are options of gqa-opt."""
        return Module(self.execute([self.gqa_opt, "-", *passes], module.text))

    def run(self, module, calls):
        """Calls entries of `module`; a list of Results for each call."""
        driver = Driver()
        for entry, inputs in calls:
            if entry not in module.signatures:
                raise OracleError(f"expected a public function @{entry} in the module")
            driver.call(entry, module.signatures[entry], inputs)
        text = module.with_driver(driver.text())
        lowered = self.execute([self.gqa_opt, "-", *self.lower, "--gqa-to-cpu"], text)
        output = self.execute(
            [
                self.mlir_runner,
                "--entry-point-result=void",
                "-e",
                "__oracle_main",
                f"--shared-libs={self.libs}",
            ],
            lowered,
        )
        numbers = np.array([int(line) for line in output.split()], dtype=object)
        return self.parse(numbers, [module.signatures[call.entry] for call in map(Call._make, calls)])

    @staticmethod
    def parse(numbers, signatures):
        position = 0
        everything = []
        for signature in signatures:
            results = []
            for result in signature.results:
                tensor = TensorType(result)
                rank = len(tensor.extents)
                shape = [int(extent) for extent in numbers[position : position + rank]]
                position += rank
                count = int(np.prod(shape, dtype=np.int64))
                words = [int(word) & 0xFFFFFFFFFFFFFFFF for word in numbers[position : position + count]]
                position += count
                bits = np.array(words, dtype=np.uint64).astype(ELEMENTS[tensor.element][1]).reshape(shape)
                results.append(Result(tensor, bits, from_bits(tensor.element, bits)))
            everything.append(results)
        if position != len(numbers):
            raise OracleError(f"expected {position} numbers from the program, but got {len(numbers)}")
        return everything


def assert_same_bits(left, right, what="results"):
    """Raises OracleError at the first element that differs; NaN equals NaN."""
    if len(left) != len(right):
        raise OracleError(f"{what}: expected {len(left)} results, but got {len(right)}")
    for number, (a, b) in enumerate(zip(left, right)):
        if a.bits.shape != b.bits.shape:
            raise OracleError(f"{what} #{number}: expected the shape {a.bits.shape}, but got {b.bits.shape}")
        differs = a.bits != b.bits
        if a.values.dtype.kind == "f":
            differs &= ~(np.isnan(a.values) & np.isnan(b.values))
        if differs.any():
            where = tuple(int(i) for i in np.argwhere(differs)[0])
            raise OracleError(
                f"{what} #{number}: {int(differs.sum())} of {differs.size} elements differ; at {where} expected "
                f"{a.values[where]} ({int(a.bits[where]):#x}), but got {b.values[where]} ({int(b.bits[where]):#x})"
            )


# ===----------------------------------------------------------------------=== #
# Random inputs
# ===----------------------------------------------------------------------=== #


def random_inputs(signature, rng, extent=4, scalar=3, specials=False):
    """Inputs for `signature`, as the description of this file says."""
    inputs = []
    total = None
    for argument in signature.arguments:
        if not argument.startswith("tensor"):
            inputs.append(scalar)
            continue
        tensor = TensorType(argument)
        shape = [extent if size == -1 else size for size in tensor.extents]
        if total is None:
            total = shape[0] if shape else 1
        if tensor.element == "i32" and len(shape) == 1:
            cuts = np.sort(rng.integers(0, total + 1, size=shape[0]))
            cuts[:1] = 0
            if shape[0] > 1:
                cuts[-1] = total
            inputs.append(cuts)
        elif tensor.element == "i1":
            inputs.append(rng.random(shape) < 0.7)
        elif tensor.element in ("f16", "bf16", "f32", "f64"):
            array = rng.standard_normal(shape)
            if specials and array.size:
                places = rng.integers(0, array.size, size=max(1, array.size // 16))
                array.reshape(-1)[places] = rng.choice([np.inf, -np.inf, 0.0, -0.0], size=places.size)
            inputs.append(array)
        else:
            inputs.append(rng.integers(0, 100, size=shape))
    return inputs


# ===----------------------------------------------------------------------=== #
# The tool
# ===----------------------------------------------------------------------=== #


def command_same(arguments):
    oracle = Oracle(arguments.libs, arguments.gqa_opt, arguments.mlir_runner)
    with open(arguments.module, encoding="utf-8") as file:
        before = Module(file.read())
    after = oracle.transform(before, shlex.split(arguments.passes))
    entries = arguments.entry or sorted(before.signatures)
    rng = np.random.default_rng(arguments.seed)
    inputs = {}
    for entry in entries:
        if entry not in before.signatures:
            raise OracleError(f"expected a public function @{entry} in the module")
        inputs[entry] = random_inputs(
            before.signatures[entry], rng, arguments.extent, arguments.scalar, arguments.specials
        )
    calls = [Call(entry, inputs[entry]) for entry in entries]
    for entry, left, right in zip(entries, oracle.run(before, calls), oracle.run(after, calls)):
        assert_same_bits(left, right, f"@{entry}")
        print(f"@{entry}: {sum(result.bits.size for result in left)} elements agree")


def main():
    parser = argparse.ArgumentParser(description="Compares what modules compute on the CPU, bit by bit.")
    commands = parser.add_subparsers(dest="command", required=True)
    same = commands.add_parser("same", help="a module before and after passes")
    same.add_argument("module")
    same.add_argument("--passes", default="", help="options of gqa-opt")
    same.add_argument("--entry", action="append", help="a function (default: all public ones)")
    same.add_argument("--extent", type=int, default=4, help="what every ? is")
    same.add_argument("--scalar", type=int, default=3, help="what every scalar is")
    same.add_argument("--specials", action="store_true", help="plant infinities and zeros of both signs")
    same.add_argument("--seed", type=int, default=0)
    same.add_argument("--libs", required=True, help="shared libraries of mlir-runner, by commas")
    same.add_argument("--gqa-opt", default="gqa-opt")
    same.add_argument("--mlir-runner", default="mlir-runner")
    same.set_defaults(run=command_same)
    arguments = parser.parse_args()
    try:
        arguments.run(arguments)
    except (OracleError, OSError) as error:
        print(f"{os.path.basename(__file__)}: error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
