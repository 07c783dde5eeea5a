# ===- function_writer.py - Writes functions on tensors --------------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""Writes the operations of a function whose dimensions have names.

A dimension has a label of one letter, by which it is found whatever the order of
dimensions, and a size even if it is dynamic.
"""

import collections

Dim = collections.namedtuple("Dim", ["label", "size", "dynamic"])


class Value:
    def __init__(self, name, dims, element):
        self.name, self.dims, self.element = name, tuple(dims), element

    @property
    def labels(self):
        return "".join(dim.label for dim in self.dims)

    @property
    def type(self):
        extents = "".join(("?" if dim.dynamic else str(dim.size)) + "x" for dim in self.dims)
        return f"tensor<{extents}{self.element}>"

    def axis(self, label):
        return self.labels.index(label)

    def dim(self, label):
        return self.dims[self.axis(label)]


class FunctionWriter:
    """A function under construction, and its inputs. Random in how it says things."""

    def __init__(self, name, rng):
        self.name, self.rng = name, rng
        self.lines, self.arguments, self.inputs, self.results = [], [], [], []

    @property
    def text(self):
        arguments = ", ".join(f"{value.name}: {value.type}" for value in self.arguments)
        types = ", ".join(value.type for value in self.results)
        returned = ", ".join(value.name for value in self.results)
        body = "\n".join("  " + line for line in self.lines)
        return f"func.func @{self.name}({arguments}) -> ({types}) {{\n{body}\n  return {returned} : {types}\n}}\n"

    def pick(self, choices):
        return choices[self.rng.integers(len(choices))]

    def chance(self, probability):
        return self.rng.random() < probability

    def emit(self, text):
        name = f"%{len(self.lines)}"
        self.lines.append(f"{name} = {text}")
        return name

    def index(self, number):
        return self.emit(f"arith.constant {number} : index")

    def argument(self, dims, element, array=None):
        value = Value(f"%arg{len(self.arguments)}", dims, element)
        self.arguments.append(value)
        shape = [dim.size for dim in dims]
        self.inputs.append(self.rng.standard_normal(shape) if array is None else array)
        return value

    def measure(self, value, label):
        return self.emit(f"tensor.dim {value.name}, {self.index(value.axis(label))} : {value.type}")

    def extents(self, value):
        """The extents of a value, as a value."""
        numbers = [self.emit(f"arith.index_cast {self.measure(value, label)} : index to i64") for label in value.labels]
        result = Value(None, [Dim("n", len(numbers), False)], "i64")
        result.name = self.emit(f"tensor.from_elements {', '.join(numbers)} : {result.type}")
        return result

    def empty(self, dims, element, like):
        sizes = ", ".join(self.measure(like, dim.label) for dim in dims if dim.dynamic)
        value = Value(None, dims, element)
        value.name = self.emit(f"tensor.empty({sizes}) : {value.type}")
        return value

    def generic(self, inputs, maps, dims, body, element=None):
        """A parallel generic; loop i is dimension i of the result, called di."""
        element = element or inputs[0].element
        init = self.empty(dims, element, inputs[0])
        loops = ", ".join(f"d{i}" for i in range(len(dims)))
        results = [*maps, loops]
        maps = ", ".join(f"affine_map<({loops}) -> ({result})>" for result in results)
        iterators = ", ".join(['"parallel"'] * len(dims))
        operands = ", ".join(value.name for value in inputs)
        types = ", ".join(value.type for value in inputs)
        arguments = ", ".join(f"%in{i}: {value.element}" for i, value in enumerate(inputs))
        name = self.emit(
            f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [{iterators}]}} "
            f"ins({operands} : {types}) outs({init.name} : {init.type}) {{\n"
            f"  ^bb0({arguments}, %out: {element}):\n    {body}\n  }} -> {init.type}"
        )
        return Value(name, dims, element)

    def reshape(self, op, value, groups, dims):
        result = Value(None, dims, value.element)
        shape = ""
        if op == "expand_shape":
            sizes = [self.measure(value, dim.label) if dim.dynamic else str(dim.size) for dim in dims]
            shape = f"output_shape [{', '.join(sizes)}] "
        result.name = self.emit(f"tensor.{op} {value.name} {groups} {shape}: {value.type} into {result.type}")
        return result

    def split(self, value, axis, parts):
        """Splits static dimension `axis` into dimensions `parts`."""
        dims = value.dims[:axis] + tuple(parts) + value.dims[axis + 1 :]
        groups = [[i + (len(parts) - 1 if i > axis else 0)] for i in range(len(value.dims))]
        groups[axis] = list(range(axis, axis + len(parts)))
        return self.reshape("expand_shape", value, groups, dims)

    def merge(self, value, axis, label):
        """Merges dimensions `axis` and `axis + 1`."""
        high, low = value.dims[axis : axis + 2]
        merged = Dim(label, high.size * low.size, high.dynamic or low.dynamic)
        groups = [[i + (1 if i > axis else 0)] for i in range(len(value.dims) - 1)]
        groups[axis] = [axis, axis + 1]
        return self.reshape("collapse_shape", value, groups, value.dims[:axis] + (merged,) + value.dims[axis + 2 :])

    def transpose(self, value, labels):
        if labels == value.labels:
            return value
        permutation = [value.axis(label) for label in labels]
        dims = [value.dims[axis] for axis in permutation]
        if self.chance(0.3):
            position = [f"d{labels.index(label)}" for label in value.labels]
            return self.generic([value], [", ".join(position)], dims, f"linalg.yield %in0 : {value.element}")
        init = self.empty(dims, value.element, value)
        name = self.emit(
            f"linalg.transpose ins({value.name} : {value.type}) outs({init.name} : {init.type}) "
            f"permutation = {permutation}"
        )
        return Value(name, dims, value.element)

    def concat(self, values, label):
        axis = values[0].axis(label)
        size = sum(value.dims[axis].size for value in values)
        dynamic = any(value.dims[axis].dynamic for value in values)
        dims = list(values[0].dims)
        dims[axis] = Dim(label, size, dynamic)
        result = Value(None, dims, values[0].element)
        names = ", ".join(value.name for value in values)
        types = ", ".join(value.type for value in values)
        result.name = self.emit(f"tensor.concat dim({axis}) {names} : ({types}) -> {result.type}")
        return result

    def slice(self, value, label, offset, size):
        """`size` elements along a static dimension."""
        dims = list(value.dims)
        dims[value.axis(label)] = Dim(label, size, False)
        result = Value(None, dims, value.element)
        offsets = [offset if dim.label == label else 0 for dim in value.dims]
        sizes = [self.measure(value, dim.label) if dim.dynamic else str(dim.size) for dim in dims]
        result.name = self.emit(
            f"tensor.extract_slice {value.name}{offsets} [{', '.join(sizes)}] {[1] * len(dims)} "
            f": {value.type} to {result.type}"
        )
        return result

    def convert(self, value, element):
        if element == value.element:
            return value
        width = {"f16": 16, "bf16": 16, "f32": 32, "f64": 64}
        op = "extf" if width[element] > width[value.element] else "truncf"
        if self.chance(0.5):
            result = Value(None, value.dims, element)
            result.name = self.emit(f"arith.{op} {value.name} : {value.type} to {result.type}")
            return result
        loops = ", ".join(f"d{i}" for i in range(len(value.dims)))
        body = f"%c = arith.{op} %in0 : {value.element} to {element}\n    linalg.yield %c : {element}"
        return self.generic([value], [loops], value.dims, body, element)
