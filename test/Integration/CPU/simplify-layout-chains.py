# REQUIRES: numpy
# RUN: %python %s --libs=%mlir_runner_libs --utils=%gqa_src_root/utils
# ===- simplify-layout-chains.py - Random chains keep their elements -------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""Random chains of transposes, reshapes, casts and repeats on the CPU.

gqa-simplify-layout must keep every element and extent of every result, add no transpose to
any function, and find nothing to do the second time.
"""

import argparse
import re
import sys

import numpy as np


class Chain:
    """One function. An axis is a list of factors (extent, name of an index)."""

    def __init__(self, name, rng):
        self.rng = rng
        self.lines = []
        self.count = 0
        extents = [int(e) for e in rng.choice([1, 2, 3, 4, 6], size=rng.integers(2, 5))]
        dynamic = [rng.random() < 0.3 for _ in extents]
        self.name, self.shape = name, extents
        self.axes = [[(e, "unnamed" if d else None)] for e, d in zip(extents, dynamic)]
        self.value = "%x"
        argument = f"%x: {self.type(self.axes)}"
        self.axes = [
            [(extent, self.measure(axis) if dynamic[axis] else None)] for axis, extent in enumerate(extents)
        ]
        kept = []
        for _ in range(rng.integers(2, 7)):
            rng.choice([self.transpose, self.transpose, self.expand, self.collapse, self.cast, self.repeat])()
            if rng.random() < 0.2:
                kept.append((self.value, self.type(self.axes)))
            if rng.random() < 0.2:
                kept.append((self.measured(int(rng.integers(len(self.axes)))), "tensor<1xi32>"))
        kept.append((self.value, self.type(self.axes)))
        types = ", ".join(type for _, type in kept)
        values = ", ".join(value for value, _ in kept)
        body = "\n".join("  " + line for line in self.lines)
        self.text = f"func.func @{name}({argument}) -> ({types}) {{\n{body}\n  return {values} : {types}\n}}\n"

    def new(self):
        self.count += 1
        return f"%{self.count}"

    def emit(self, text):
        name = self.new()
        self.lines.append(f"{name} = {text}")
        return name

    @staticmethod
    def is_dynamic(axis):
        return any(name for _, name in axis)

    @staticmethod
    def extent(axis):
        return int(np.prod([extent for extent, _ in axis]))

    def type(self, axes):
        extents = ["?" if self.is_dynamic(axis) else str(self.extent(axis)) for axis in axes]
        return f"tensor<{'x'.join(extents)}xf32>"

    def measure(self, axis):
        index = self.emit(f"arith.constant {axis} : index")
        return self.emit(f"tensor.dim {self.value}, {index} : {self.type(self.axes)}")

    def measured(self, axis):
        """An extent as a result, so that it is compared."""
        number = self.emit(f"arith.index_cast {self.measure(axis)} : index to i32")
        return self.emit(f"tensor.from_elements {number} : tensor<1xi32>")

    def transpose(self):
        rank = len(self.axes)
        permutation = [int(i) for i in self.rng.permutation(rank)]
        if rank == 4 and self.rng.random() < 0.5:
            permutation = [0, 2, 1, 3]
        axes = [self.axes[i] for i in permutation]
        sizes = [self.measure(i) for i in permutation if self.is_dynamic(self.axes[i])]
        init = self.emit(f"tensor.empty({', '.join(sizes)}) : {self.type(axes)}")
        if self.rng.random() < 0.7:
            value = self.emit(
                f"linalg.transpose ins({self.value} : {self.type(self.axes)}) outs({init} : {self.type(axes)}) "
                f"permutation = {permutation}"
            )
        else:
            # Loop i is axis i of the source, or of the result.
            loops = ", ".join(f"d{i}" for i in range(rank))
            identity = f"affine_map<({loops}) -> ({loops})>"
            permuted = f"affine_map<({loops}) -> ({', '.join(f'd{i}' for i in permutation)})>"
            inverse = f"affine_map<({loops}) -> ({', '.join(f'd{i}' for i in np.argsort(permutation))})>"
            maps = [identity, permuted] if self.rng.random() < 0.5 else [inverse, identity]
            iterators = ", ".join(['"parallel"'] * rank)
            value = self.emit(
                f"linalg.generic {{indexing_maps = [{', '.join(maps)}], iterator_types = [{iterators}]}} "
                f"ins({self.value} : {self.type(self.axes)}) outs({init} : {self.type(axes)}) {{\n"
                f"  ^bb0(%in: f32, %out: f32):\n    linalg.yield %in : f32\n  }} -> {self.type(axes)}"
            )
        self.value, self.axes = value, axes

    def reshape(self, op, groups, axes, shape=""):
        self.value = self.emit(f"tensor.{op} {self.value} {groups} {shape}: {self.type(self.axes)} into {self.type(axes)}")
        self.axes = axes

    def collapse(self):
        groups, axes = [], []
        for i, axis in enumerate(self.axes):
            if not groups or self.rng.random() < 0.6:
                groups.append([])
                axes.append([])
            groups[-1].append(i)
            axes[-1] = axes[-1] + axis
        self.reshape("collapse_shape", groups, axes)

    def expand(self):
        groups, axes = [], []
        for axis in self.axes:
            parts = [axis]
            if len(axis) > 1 and self.rng.random() < 0.7:
                parts = [[factor] for factor in axis]
            elif not self.is_dynamic(axis):
                extent = self.extent(axis)
                divisors = [d for d in range(1, extent + 1) if extent % d == 0]
                divisor = int(self.rng.choice(divisors)) if len(axes) < 5 else 1
                if divisor > 1 or self.rng.random() < 0.2:
                    parts = [[(divisor, None)], [(extent // divisor, None)]]
            groups.append(list(range(len(axes), len(axes) + len(parts))))
            axes += parts
        # Names of the extents, measured where a product has none.
        shape = []
        for i, axis in enumerate(axes):
            source = next(j for j, group in enumerate(groups) if i in group)
            if not self.is_dynamic(axis):
                shape.append(str(self.extent(axis)))
            elif len(axis) == 1:
                shape.append(axis[0][1])
            else:
                shape.append(self.measure(source))
        self.reshape("expand_shape", groups, axes, f"output_shape [{', '.join(shape)}] ")

    def cast(self):
        axis = int(self.rng.integers(len(self.axes)))
        axes = list(self.axes)
        if self.is_dynamic(axes[axis]):
            axes[axis] = [(extent, None) for extent, _ in axes[axis]]
        else:
            index = self.emit(f"arith.constant {self.extent(axes[axis])} : index")
            axes[axis] = [(self.extent(axes[axis]), index)]
        self.value = self.emit(f"tensor.cast {self.value} : {self.type(self.axes)} to {self.type(axes)}")
        self.axes = axes

    def repeat(self):
        static = [i for i, axis in enumerate(self.axes) if not self.is_dynamic(axis)]
        if not static:
            return
        axis = int(self.rng.choice(static))
        axes = list(self.axes)
        axes[axis] = [(2 * self.extent(axes[axis]), None)]
        self.value = self.emit(
            f"gqa.repeat_kv {self.value} heads_axis({axis}) n_rep(2) : {self.type(self.axes)} -> {self.type(axes)}"
        )
        self.axes = axes


def count_transposes(text):
    """By function. Generics are transposes here."""
    counts = {}
    for name, body in re.findall(r"func\.func @(\w+)(.*?)\n  }\n", text, re.S):
        counts[name] = len(re.findall(r"linalg\.(?:transpose|generic)", body))
    return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--libs", required=True)
    parser.add_argument("--utils", required=True)
    parser.add_argument("--number", type=int, default=40)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    sys.path.insert(0, arguments.utils)
    import oracle as utils

    rng = np.random.default_rng(arguments.seed)
    chains = [Chain(f"f{i}", rng) for i in range(arguments.number)]
    oracle = utils.Oracle(libs=arguments.libs)
    module = oracle.transform(utils.Module("".join(chain.text for chain in chains)), [])
    simplified = oracle.transform(module, ["--gqa-simplify-layout"])
    again = oracle.transform(simplified, ["--gqa-simplify-layout"])
    if simplified.text != again.text:
        sys.exit("a second run changes something")
    before, after = count_transposes(module.text), count_transposes(simplified.text)
    if set(before) != set(after) or len(before) != arguments.number:
        sys.exit("functions were not found")
    worse = [name for name in before if after[name] > before[name]]
    if worse:
        sys.exit(f"more transposes in {worse}")
    if sum(after.values()) >= sum(before.values()):
        sys.exit("no transpose was removed")

    calls = [
        utils.Call(chain.name, [np.arange(np.prod(chain.shape)).reshape(chain.shape)]) for chain in chains
    ]
    results = zip(chains, oracle.run(module, calls), oracle.run(simplified, calls))
    for chain, expected, found in results:
        utils.assert_same_bits(expected, found, f"{chain.name} of seed {arguments.seed}")


if __name__ == "__main__":
    main()
