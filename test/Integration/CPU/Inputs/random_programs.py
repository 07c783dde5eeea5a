# ===- random_programs.py - Random attention programs ----------------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""Random programs that repeat heads ahead of attention, and what must come of it.

A program is a function whose keys and values go through chains of operations to
one or more attentions. Each step of a chain knows what it does to the heads, so
that a chain knows by how much an optimizer must be able to shrink its end.
"""

import collections
import math

import numpy as np
from function_writer import Dim, FunctionWriter, Value

# Backends and whether they take grouped heads, and K and V of different numbers.
BACKENDS = {
    "": (True, True),
    "native": (True, True),
    "mine": (True, False),
    "varlen": (True, False),
    "sdpa": (False, False),
    "flex": (False, False),
    "needy": (False, False),
}
BACKEND_ATTR = "gqa.backends = {mine = {grouped_heads = true}, needy = {}}"


# What an attention of the program must look like in the end: numbers of heads of
# key and value (None: not predicted).
Consumer = collections.namedtuple("Consumer", ["scale", "key_heads", "value_heads", "repeated_operands"])


class Program(FunctionWriter):
    """A function, and what is expected of it."""

    def __init__(self, name, rng):
        super().__init__(name, rng)
        self.consumers = []
        # Values whose extents may be asked for.
        self.seen = []
        # True if every repeat must go, and if remarks can be counted.
        self.all_repeats_go = self.countable = True
        self.build()

    def build(self):
        packed = self.chance(0.3)
        labels = "shd" if packed else "bhsd"
        element = self.pick(["f32", "f32", "bf16", "f16", "f64"])
        self.batch = Dim("b", int(self.rng.integers(1, 3)), self.chance(0.4))
        dynamic = self.chance(0.4)
        sequence = Dim("s", int(self.rng.integers(2, 5)), dynamic)
        self.cache = int(self.rng.integers(1, 4)) if self.chance(0.3) else 0
        head_dim, value_dim = (int(self.pick([2, 4, 5, 8])) for _ in range(2))
        key = Chain(self, labels, sequence, head_dim, element)
        value = key
        if self.chance(0.8):
            value = Chain(self, labels, sequence, value_dim, element)
            if self.chance(0.7):
                value.start(key.first_heads)
        for chain in [key] if value is key else [key, value]:
            chain.walk()
            # Whether one head is repeated is a matter of what else is there.
            self.countable &= chain.first_heads > 1
        for _ in range(int(self.pick([1, 1, 2, 3]))):
            Attention(self, key, value, packed)
        if self.chance(0.1):
            self.results.append(key.value)
            self.all_repeats_go = False
        # Extents may be asked of what goes, and change nothing else.
        while self.chance(0.4):
            self.results.append(self.extents(self.pick(self.seen)))


class Chain:
    """What happens to the keys, or to the values."""

    def __init__(self, program, labels, sequence, head_dim, element):
        self.program = program
        self.labels, self.sequence, self.head_dim, self.element = labels, sequence, head_dim, element
        self.start(int(program.pick([1, 2, 3, 4])))

    def start(self, heads):
        self.first_heads = heads
        # Runs of `factor` heads are known to be equal. `exact`: and no longer ones.
        self.factor, self.exact = 1, heads > 1
        # True if a repeat of heads leads to the end, in whatever way.
        self.repeated = False

    def walk(self):
        program = self.program
        labels = "".join(program.rng.permutation(list(self.labels)))
        if self.first_heads == 1 and labels[-1] == "h":
            # One head innermost is one column, and repeated it is a row.
            labels = labels[::-1]
        dims = {
            "b": program.batch,
            "h": Dim("h", self.first_heads, False),
            "s": self.sequence,
            "d": Dim("d", self.head_dim, False),
        }
        self.value = program.argument([dims[label] for label in labels], self.element)
        steps = [
            self.repeat, self.repeat, self.transpose, self.rotate, self.convert, self.reshape, self.keep,
            self.scale_alike, self.cast,
        ]
        near_misses = [self.tile, self.scale_heads, self.slice_heads, self.repeat_sequence, self.merge_heads]
        steps = [program.pick(steps) for _ in range(program.rng.integers(1, 6))]
        if program.cache:
            steps.insert(int(program.rng.integers(len(steps) + 1)), self.append_to_cache)
        if program.chance(0.25):
            steps.insert(int(program.rng.integers(len(steps) + 1)), program.pick(near_misses))
        for step in steps:
            step()
            program.seen.append(self.value)
        self.value = program.convert(self.value, self.element)

    @property
    def heads(self):
        return self.value.dim("h").size

    def pick(self, choices):
        return self.program.pick(choices)

    def lose(self):
        """The heads are all different as far as anybody knows: repeats stay."""
        self.program.all_repeats_go &= self.factor == 1
        self.factor = 1

    # ===------------------------------------------------------------------=== #
    # Repeats
    # ===------------------------------------------------------------------=== #

    def repeat(self):
        times = int(self.pick([1, 2, 2, 3]))
        if self.heads * times > 12:
            return
        self.value = self.repeated_value(self.value, times)
        self.factor *= times
        self.repeated |= times > 1

    def repeated_value(self, value, times):
        spellings = [self.op, self.op, self.floordiv, self.broadcast, self.generic_broadcast, self.neutral, self.copies]
        return self.pick(spellings)(value, times)

    def op(self, value, times, label="h"):
        axis = value.axis(label)
        dims = list(value.dims)
        dims[axis] = Dim(label, dims[axis].size * times, False)
        result = Value(None, dims, value.element)
        result.name = self.program.emit(
            f"gqa.repeat_kv {value.name} heads_axis({axis}) n_rep({times}) : {value.type} -> {result.type}"
        )
        return result

    def floordiv(self, value, times):
        axis = value.axis("h")
        dims = list(value.dims)
        dims[axis] = Dim("h", dims[axis].size * times, False)
        reads = [f"d{i} floordiv {times}" if i == axis else f"d{i}" for i in range(len(dims))]
        return self.program.generic([value], [", ".join(reads)], dims, f"linalg.yield %in0 : {value.element}")

    def spread(self, value, times, axis):
        """The dimensions with a new one `r` at `axis`, and the map without it."""
        dims = list(value.dims)
        dims.insert(axis, Dim("r", times, False))
        reads = ", ".join(f"d{i}" for i in range(len(dims)) if i != axis)
        return dims, reads

    def broadcast(self, value, times, tile=False):
        axis = value.axis("h") + (0 if tile else 1)
        dims, _ = self.spread(value, times, axis)
        init = self.program.empty(dims, value.element, value)
        name = self.program.emit(
            f"linalg.broadcast ins({value.name} : {value.type}) outs({init.name} : {init.type}) dimensions = [{axis}]"
        )
        return self.program.merge(Value(name, dims, value.element), value.axis("h"), "h")

    def generic_broadcast(self, value, times):
        dims, reads = self.spread(value, times, value.axis("h") + 1)
        wide = self.program.generic([value], [reads], dims, f"linalg.yield %in0 : {value.element}")
        return self.program.merge(wide, value.axis("h"), "h")

    def neutral(self, value, times):
        """[.., h, 1, ..] plus zeros, or times ones, of [r]."""
        program, axis = self.program, value.axis("h")
        heads = Dim("h", value.dims[axis].size, False)
        thin = program.split(value, axis, [heads, Dim("r", 1, False)])
        op, number = self.pick([("addf", "0.0"), ("mulf", "1.0"), ("addf", "-0.0")])
        constant = Value(None, [Dim("r", times, False)], value.element)
        constant.name = program.emit(f"arith.constant dense<{number}> : {constant.type}")
        dims = list(thin.dims)
        dims[axis + 1] = Dim("r", times, False)
        reads = ", ".join("0" if i == axis + 1 else f"d{i}" for i in range(len(dims)))
        body = f"%r = arith.{op} %in0, %in1 : {value.element}\n    linalg.yield %r : {value.element}"
        wide = program.generic([thin, constant], [reads, f"d{axis + 1}"], dims, body)
        return program.merge(wide, axis, "h")

    def copies(self, value, times):
        axis = value.axis("h")
        heads = Dim("h", value.dims[axis].size, False)
        thin = self.program.split(value, axis, [heads, Dim("r", 1, False)])
        return self.program.merge(self.program.concat([thin] * times, "r"), axis, "h")

    # ===------------------------------------------------------------------=== #
    # What commutes
    # ===------------------------------------------------------------------=== #

    def transpose(self):
        self.value = self.program.transpose(self.value, "".join(self.program.rng.permutation(list(self.value.labels))))

    def rotate(self):
        """Rotary embedding: x * cos + (-x2, x1) * sin, the same for all heads."""
        program, value = self.program, self.value
        table = [value.dim("s"), value.dim("d")]
        cos, sin = (program.argument(table, value.element) for _ in range(2))
        loops = ", ".join(f"d{i}" for i in range(len(value.dims)))
        reads = f"d{value.axis('s')}, d{value.axis('d')}"
        inputs, maps = [value, cos], [loops, reads]
        t = value.element
        body = f"%a = arith.mulf %in0, %in1 : {t}\n    "
        if value.dim("d").size % 2 == 0:
            half = value.dim("d").size // 2
            low, high = program.slice(value, "d", 0, half), program.slice(value, "d", half, half)
            negated = Value(program.emit(f"arith.negf {high.name} : {high.type}"), high.dims, t)
            inputs += [program.concat([negated, low], "d"), sin]
            maps += [loops, reads]
            body += f"%b = arith.mulf %in2, %in3 : {t}\n    %c = arith.addf %a, %b : {t}\n    linalg.yield %c : {t}"
        else:
            body += f"linalg.yield %a : {t}"
        self.value = program.generic(inputs, maps, value.dims, body)

    def convert(self):
        self.value = self.program.convert(self.value, {"bf16": "f32", "f16": "f32"}.get(self.value.element, self.element))

    def cast(self):
        """To a dynamic batch or sequence."""
        dims = [dim._replace(dynamic=dim.dynamic or dim.label in "bs") for dim in self.value.dims]
        result = Value(None, dims, self.value.element)
        if result.type == self.value.type:
            return
        result.name = self.program.emit(f"tensor.cast {self.value.name} : {self.value.type} to {result.type}")
        if self.program.chance(0.5):
            result.name = self.program.emit(f"tensor.cast {result.name} : {result.type} to {self.value.type}")
            dims = self.value.dims
        self.value = Value(result.name, dims, self.value.element)

    def reshape(self):
        """Splits and merges again: the head dimension, the heads from a unit, or batch and heads."""
        program, value = self.program, self.value
        if "bh" in value.labels and program.chance(0.5):
            axis = value.axis("b")
            batch, heads = value.dims[axis : axis + 2]
            merged = program.merge(value, axis, "m")
            groups = [[i + (1 if i > axis else 0)] for i in range(len(merged.dims))]
            groups[axis] = [axis, axis + 1]
            sizes = [
                (program.measure(value, dim.label) if dim.dynamic else str(dim.size)) for dim in value.dims
            ]
            name = program.emit(
                f"tensor.expand_shape {merged.name} {groups} output_shape [{', '.join(sizes)}] "
                f": {merged.type} into {value.type}"
            )
            self.value = Value(name, value.dims, value.element)
        elif program.chance(0.5):
            heads = value.dim("h")
            unit = Dim("u", 1, False)
            parts = [unit, heads] if program.chance(0.5) else [heads, unit]
            split = program.split(value, value.axis("h"), parts)
            self.value = program.merge(split, value.axis("h"), "h")
        else:
            size, axis = self.head_dim, value.axis("d")
            factor = 2 if size % 2 == 0 else 1
            split = program.split(value, axis, [Dim("x", size // factor, False), Dim("y", factor, False)])
            self.value = program.merge(split, axis, "d")

    def scale_alike(self):
        """Times a number for each original head, repeated like them."""
        program = self.program
        small = program.argument([Dim("h", self.heads // self.factor, False)], self.value.element)
        self.multiply(self.repeated_value(small, self.factor) if self.factor > 1 else small)
        # A repeat of one head along a vector is a splat of it, no repeat of heads.
        if small.dims[0].size == 1:
            self.exact = program.countable = program.all_repeats_go = False

    def multiply(self, scale):
        value = self.value
        loops = ", ".join(f"d{i}" for i in range(len(value.dims)))
        body = f"%r = arith.mulf %in0, %in1 : {value.element}\n    linalg.yield %r : {value.element}"
        self.value = self.program.generic([value, scale], [loops, f"d{value.axis('h')}"], value.dims, body)

    def append_to_cache(self):
        program, value = self.program, self.value
        dims = [
            Dim("s", program.cache, dim.dynamic) if dim.label == "s" else dim for dim in value.dims
        ]
        axis = value.axis("h")
        if self.factor > 1 and program.chance(0.7):
            dims[axis] = Dim("h", self.heads // self.factor, False)
            cache = self.repeated_value(program.argument(dims, value.element), self.factor)
            if dims[axis].size == 1:
                self.exact = False
        else:
            cache = program.argument(dims, value.element)
            self.lose()
        self.value = program.concat([cache, value], "s")

    def keep(self):
        """Somebody else uses the value."""
        if self.program.chance(0.3):
            self.program.results.append(self.value)
            self.program.all_repeats_go = False

    # ===------------------------------------------------------------------=== #
    # Near misses
    # ===------------------------------------------------------------------=== #

    def tile(self):
        """The heads twice, in the order 0 1 2 0 1 2."""
        if self.heads > 6:
            return
        if self.program.chance(0.5):
            self.value = self.program.concat([self.value] * 2, "h")
        else:
            self.value = self.broadcast(self.value, 2, tile=True)
        # Repeats above and below are told apart from it or not, and of one head
        # it is a repeat itself, which may show only once it is shrunk to that.
        self.exact = self.program.countable = self.program.all_repeats_go = False

    def scale_heads(self):
        self.multiply(self.program.argument([Dim("h", self.heads, False)], self.value.element))
        self.lose()

    def slice_heads(self):
        if self.heads % 2:
            return
        half = self.heads // 2
        self.value = self.program.slice(self.value, "h", self.pick([0, half]), half)
        self.lose()

    def repeat_sequence(self):
        """Every token twice, and then as many as before."""
        sequence = self.value.dim("s")
        if sequence.dynamic:
            return
        self.value = self.program.slice(self.op(self.value, 2, "s"), "s", 0, sequence.size)
        # If somebody else uses it, a repeat of fewer heads would be one more.
        self.exact = self.program.countable = self.program.all_repeats_go = False

    def merge_heads(self):
        """Merges heads with what is inside of them, and splits again."""
        value, program = self.value, self.program
        axis = value.axis("h")
        if axis + 1 == len(value.dims) or value.dims[axis + 1].dynamic:
            return
        parts = value.dims[axis : axis + 2]
        self.value = program.split(program.merge(value, axis, "m"), axis, parts)
        self.exact = program.countable = program.all_repeats_go = False


class Attention:
    """An attention on the ends of two chains; adds itself to the program."""

    def __init__(self, program, key, value, packed):
        self.program, self.packed = program, packed
        self.element = key.element
        layouts = ["shd"] if packed else ["bhsd", "bshd"]
        self.layout = program.pick(layouts)
        self.key = program.transpose(key.value, self.layout)
        self.value = program.transpose(value.value, self.layout)
        program.seen += [self.key, self.value]
        self.query_heads = math.lcm(key.heads, value.heads) * int(program.pick([1, 1, 2]))
        names = ["", "native", "mine", "needy", "varlen"] + ([] if packed else ["sdpa", "flex"])
        # A packed-only backend takes no mask.
        self.backend = program.pick(names)
        self.write()
        self.predict(key, value)

    def write(self):
        program = self.program
        rng = program.rng
        keys = self.key.dim("s")
        queries = Dim("s", int(rng.integers(1, 6)), program.chance(0.3))
        sizes = {"b": program.batch, "h": Dim("h", self.query_heads, False), "s": queries, "d": self.key.dim("d")}
        query = program.argument([sizes[label] for label in self.layout], self.element)
        operands = [query, self.key, self.value]
        clauses, types = [], []
        lse_dims = [program.batch, sizes["h"], queries]
        if not self.packed and program.chance(0.3) and self.backend != "varlen":
            element = program.pick(["i1", "f32", self.element])
            dims = [
                program.pick([program.batch, Dim("b", 1, False)]),
                program.pick([sizes["h"], Dim("h", 1, False)]),
                program.pick([queries, Dim("s", 1, False)]),
                keys._replace(label="k"),
            ]
            array = rng.random([dim.size for dim in dims]) < 0.7 if element == "i1" else None
            mask = program.argument(dims, element, array)
            clauses.append(f"mask({mask.name})")
            types.append(mask.type)
        if program.chance(0.2):
            sinks = program.argument([sizes["h"]], "f32")
            clauses.append(f"sinks({sinks.name})")
            types.append(sinks.type)
        if self.packed:
            cu = [program.argument([Dim("n", 3, True)], "i32", self.cuts(size)) for size in (queries.size, keys.size)]
            unknown = program.index(-1)
            clauses += [f"cu_seqlens({cu[0].name}, {cu[1].name})", f"max_seqlens({unknown}, {unknown})"]
            # Types come in another order than clauses.
            types = [cu[0].type, cu[1].type, "index", "index"] + types
            lse_dims = [sizes["h"], queries]
        if self.backend:
            clauses.append(f'backend("{self.backend}")')
        if not self.packed:
            clauses.append(f"layout({self.layout})")
        if program.chance(0.5):
            clauses.append(f"window({rng.integers(-1, 3)}, {rng.integers(-1, 2)})")
        if program.chance(0.3):
            clauses.append("align(%s)" % ("top_left" if self.packed else "bottom_right"))
        self.scale = 0.25 + len(program.consumers) / 64
        clauses.append(f"scale({self.scale})")
        if program.chance(0.2):
            clauses.append("softcap(2.0)")
        sizes["d"] = self.value.dim("d")
        results = [Value(None, [sizes[label] for label in self.layout], self.element)]
        if program.chance(0.4):
            results.append(Value(None, lse_dims, "f64" if self.element == "f64" else "f32"))
        op = "varlen_attention" if self.packed else "attention"
        names = ", ".join(value.name for value in operands)
        types = ", ".join([value.type for value in operands] + types)
        outputs = ", ".join(value.type for value in results)
        name = program.emit(f"gqa.{op} {names} {' '.join(clauses)} : ({types}) -> ({outputs})")
        if len(results) == 2:
            program.lines[-1] = program.lines[-1].replace(name, f"{name}:2", 1)
        for number, value in enumerate(results):
            value.name = f"{name}#{number}" if len(results) == 2 else name
        program.results += results

    def cuts(self, total):
        cuts = np.sort(self.program.rng.integers(0, total + 1, size=3))
        cuts[0] = 0
        return cuts

    def predict(self, key, value):
        grouped, distinct = BACKENDS[self.backend]
        heads = [key.heads, value.heads]
        least = [chain.heads // chain.factor for chain in (key, value)]
        exact = key.exact and value.exact
        expected = [self.query_heads] * 2
        if grouped and distinct:
            expected = least
        elif grouped:
            common = math.lcm(*least)
            reached = math.gcd(*heads) % common == 0
            # What remains may be more than there was: then it stays.
            exact = exact and (not reached or least[0] == least[1])
            # Otherwise both are repeated to what they reach.
            expected = [common] * 2
        if expected != least or not exact:
            self.program.all_repeats_go = False
        repeated = sum(chain.repeated for chain in (key, value))
        if not exact:
            expected = [None, None]
        self.program.consumers.append(Consumer(self.scale, *expected, repeated))
