# ===- attention_programs.py - Attention written out, at random ------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""Random functions that compute attention by upstream operations.

Each says what the attention is that it must be raised to: layouts of the
operands, grouped heads or none, where the scale is, masks and windows, softcap,
sink, how the softmax is written, what is fused with what.
"""

import math


from function_writer import Dim, FunctionWriter, Value



class Program(FunctionWriter):
    def __init__(self, name, rng):
        super().__init__(name, rng)
        pick, chance = self.pick, self.chance
        self.element = pick(["f32", "f32", "f32", "f64", "f16", "bf16"])
        self.wide = {"f16": "f32", "bf16": "f32"}.get(self.element, self.element)
        # Whether 16-bit operands are widened before the first product.
        self.widens = self.wide != self.element and chance(0.5)
        self.compute = self.wide if self.widens else self.element
        rows = int(pick([1, 3, 4, 6]))
        columns = int(pick([2, 4, 5, 7, rows + 3]))
        dynamic = chance(0.3)
        self.dim = {
            "b": Dim("b", int(pick([1, 2, 3])), chance(0.3)),
            "k": Dim("k", int(pick([1, 2, 3])), False),
            "g": Dim("g", int(pick([1, 1, 2, 3, 7])), False),
            "i": Dim("i", rows, dynamic),
            "j": Dim("j", columns, dynamic),
            "d": Dim("d", int(pick([2, 4, 5, 8])), False),
            "e": Dim("e", int(pick([2, 3, 4, 8])), False),
        }
        self.window = (-1, -1)
        self.expects_window = False
        self.build()

    def dims(self, labels):
        return [self.dim[label] for label in labels]

    # ===-- operations ------------------------------------------------------=== #

    def loops(self, labels):
        return {label: f"d{i}" for i, label in enumerate(labels)}

    def elementwise(self, inputs, labels, body, element, sizes=None):
        """A parallel generic over the dimensions `labels`."""
        loop = self.loops(labels)
        maps = [", ".join(loop[label] for label in value.labels) for value in inputs]
        like = sizes or inputs[0]
        dims = [like.dim(label) if label in like.labels else self.dim[label] for label in labels]
        return self.generic_over(inputs, maps, dims, body, element, like)

    def generic_over(self, inputs, maps, dims, body, element, like):
        init = self.empty_like(dims, element)
        loops = ", ".join(f"d{i}" for i in range(len(dims)))
        maps = ", ".join(f"affine_map<({loops}) -> ({result})>" for result in [*maps, loops])
        iterators = ", ".join(['"parallel"'] * len(dims))
        arguments = ", ".join([f"%in{i}: {value.element}" for i, value in enumerate(inputs)] + [f"%out: {element}"])
        ins = ""
        if inputs:
            ins = f"ins({', '.join(v.name for v in inputs)} : {', '.join(v.type for v in inputs)}) "
        name = self.emit(
            f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [{iterators}]}} "
            f"{ins}outs({init.name} : {init.type}) {{\n  ^bb0({arguments}):\n    {body}\n  }} -> {init.type}"
        )
        return Value(name, dims, element)

    def empty_like(self, dims, element):
        sizes = ", ".join(self.extent(dim.label) for dim in dims if dim.dynamic)
        value = Value(None, dims, element)
        value.name = self.emit(f"tensor.empty({sizes}) : {value.type}")
        return value

    def extent(self, label):
        """The dynamic extent of a dimension, measured on an argument."""
        source = next(argument for argument in self.arguments if label in argument.labels)
        return self.measure(source, label)

    def filled(self, dims, element, number):
        init = self.empty_like(dims, element)
        constant = self.number(number, element)
        name = self.emit(f"linalg.fill ins({constant} : {element}) outs({init.name} : {init.type}) -> {init.type}")
        return Value(name, dims, element)

    def number(self, number, element):
        if number == -math.inf:
            bits = {"f16": "0xFC00", "bf16": "0xFF80", "f32": "0xFF800000", "f64": "0xFFF0000000000000"}
            return self.emit(f"arith.constant {bits[element]} : {element}")
        # MLIR's numbers have a point.
        text = repr(float(number))
        text = f"{float(number):.17e}" if "e" in text else text
        return self.emit(f"arith.constant {text} : {element}")

    def reduce(self, inputs, labels, kept, body, neutral, element):
        """A generic that reduces over the dimensions not in `kept`."""
        loop = self.loops(labels)
        init = self.filled([dim for label in kept for dim in self.lookup(inputs, label)], element, neutral)
        names = ", ".join(loop.values())
        maps = ", ".join(
            f"affine_map<({names}) -> ({', '.join(loop[label] for label in value.labels)})>"
            for value in [*inputs, init]
        )
        iterators = ", ".join('"parallel"' if label in kept else '"reduction"' for label in labels)
        arguments = ", ".join([f"%in{i}: {value.element}" for i, value in enumerate(inputs)] + [f"%out: {element}"])
        name = self.emit(
            f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [{iterators}]}} "
            f"ins({', '.join(v.name for v in inputs)} : {', '.join(v.type for v in inputs)}) "
            f"outs({init.name} : {init.type}) {{\n  ^bb0({arguments}):\n    {body}\n  }} -> {init.type}"
        )
        return Value(name, init.dims, element)

    def lookup(self, values, label):
        for value in values:
            if label in value.labels:
                return [value.dim(label)]
        raise KeyError(label)

    def shuffled(self, labels):
        return "".join(self.rng.permutation(list(labels)))

    # ===-- the parts of attention ------------------------------------------=== #

    def contract(self, lhs, rhs, labels, element):
        """The sum of products of two tensors, by dimensions `labels` of the result."""
        reduced = [label for label in lhs.labels if label in rhs.labels and label not in labels]
        batch = [label for label in labels if label in lhs.labels and label in rhs.labels]
        left = [label for label in labels if label in lhs.labels and label not in batch]
        right = [label for label in labels if label in rhs.labels and label not in batch]
        same = lhs.element == rhs.element == element
        simple = len(left) == 1 and len(right) == 1 and same and labels == "".join(batch + left + right)
        if simple and self.chance(0.6):
            return self.batch_matmul(lhs, rhs, batch, left + reduced, reduced + right)
        cast = "" if same else f"%l = arith.extf %in0 : {lhs.element} to {element}\n    "
        cast += "" if same else f"%r = arith.extf %in1 : {rhs.element} to {element}\n    "
        l, r = ("%in0", "%in1") if same else ("%l", "%r")
        body = (
            f"{cast}%p = arith.mulf {l}, {r} : {element}\n    %s = arith.addf %out, %p : {element}\n"
            f"    linalg.yield %s : {element}"
        )
        loops = self.shuffled(labels + "".join(reduced))
        return self.reduce([lhs, rhs], loops, labels, body, 0, element)

    def batch_matmul(self, lhs, rhs, batch, left, right):
        lhs = self.transpose(lhs, "".join(batch + left))
        rhs = self.transpose(rhs, "".join(batch + right))
        merged = []
        for value in (lhs, rhs):
            while len(value.dims) > 3:
                value = self.merge(value, 0, "n")
            merged.append(value)
        lhs, rhs = merged
        dims = [*lhs.dims[:-1], rhs.dims[-1]]
        init = self.filled_matmul(dims, lhs.element, batch)
        op = "batch_matmul" if len(dims) == 3 else "matmul"
        name = self.emit(
            f"linalg.{op} ins({lhs.name}, {rhs.name} : {lhs.type}, {rhs.type}) "
            f"outs({init.name} : {init.type}) -> {init.type}"
        )
        result = Value(name, dims, lhs.element)
        return self.unmerge(result, "".join(batch), left[0] + right[-1])

    def filled_matmul(self, dims, element, batch):
        """Zeros, the first dimension of which is `batch` merged."""
        sizes = []
        for dim in dims:
            if dim.dynamic and dim.label == "n":
                product = None
                for label in batch:
                    size = self.extent(label) if self.dim[label].dynamic else self.index(self.dim[label].size)
                    product = size if product is None else self.emit(f"arith.muli {product}, {size} : index")
                sizes.append(product)
            elif dim.dynamic:
                sizes.append(self.extent(dim.label))
        value = Value(None, dims, element)
        value.name = self.emit(f"tensor.empty({', '.join(sizes)}) : {value.type}")
        constant = self.number(0, element)
        name = self.emit(f"linalg.fill ins({constant} : {element}) outs({value.name} : {value.type}) -> {value.type}")
        return Value(name, dims, element)

    def unmerge(self, value, batch, rest):
        if len(batch) <= 1:
            return value
        dims = self.dims(batch) + list(value.dims[1:])
        groups = [list(range(len(batch)))] + [[len(batch) + i] for i in range(len(rest))]
        result = Value(None, dims, value.element)
        sizes = [self.extent(dim.label) if dim.dynamic else str(dim.size) for dim in dims]
        result.name = self.emit(
            f"tensor.expand_shape {value.name} {groups} output_shape [{', '.join(sizes)}] : {value.type} into {result.type}"
        )
        return result

    def scaled(self, value, number):
        """value * number."""
        if number == 1:
            return value
        if self.chance(0.5):
            constant, op = self.number(number, value.element), "mulf"
        else:
            constant, op = self.number(1 / number, value.element), "divf"
        body = f"%x = arith.{op} %in0, {constant} : {value.element}\n    linalg.yield %x : {value.element}"
        return self.elementwise([value], value.labels, body, value.element)

    def binary(self, op, lhs, rhs, labels=None):
        labels = labels or lhs.labels
        body = f"%x = arith.{op} %in0, %in1 : {lhs.element}\n    linalg.yield %x : {lhs.element}"
        return self.elementwise([lhs, rhs], labels, body, lhs.element, sizes=lhs)

    def unary(self, op, value):
        body = f"%x = math.{op} %in0 : {value.element}\n    linalg.yield %x : {value.element}"
        return self.elementwise([value], value.labels, body, value.element)

    # ===-- masks -----------------------------------------------------------=== #

    def position_mask(self, scores):
        """A causal mask or a window, computed from positions; adds or selects."""
        left, right = self.pick([(-1, 0), (-1, 0), (2, 0), (1, 1), (0, -1), (-1, 1)])
        self.window, self.expects_window = (left, right), True
        element = scores.element
        low = self.number(-math.inf, element)
        zero = self.number(0, element)
        lines, conditions = [], []
        fused = self.chance(0.4)
        labels = scores.labels if fused else "ij"
        lines.append(f"%row = linalg.index {labels.index('i')} : index")
        lines.append(f"%col = linalg.index {labels.index('j')} : index")
        if self.chance(0.5):
            lines.append("%i = arith.index_cast %row : index to i64")
            lines.append("%j = arith.index_cast %col : index to i64")
            i, j, type_ = "%i", "%j", "i64"
        else:
            i, j, type_ = "%row", "%col", "index"
        if right != -1:
            bound = self.emit(f"arith.constant {right} : {type_}")
            lines.append(f"%last = arith.addi {i}, {bound} : {type_}")
            if self.chance(0.5):
                lines.append(f"%before = arith.cmpi sle, {j}, %last : {type_}")
            else:
                lines.append(f"%before = arith.cmpi sge, %last, {j} : {type_}")
            conditions.append("%before")
        if left != -1:
            bound = self.emit(f"arith.constant {left} : {type_}")
            lines.append(f"%distance = arith.subi {i}, {j} : {type_}")
            lines.append(f"%after = arith.cmpi sle, %distance, {bound} : {type_}")
            conditions.append("%after")
        condition = conditions[0]
        if len(conditions) == 2:
            lines.append("%both = arith.andi %before, %after : i1")
            condition = "%both"
        separator = "\n    "
        if fused:
            lines.append(f"%x = arith.select {condition}, %in0, {low} : {element}")
            lines.append(f"linalg.yield %x : {element}")
            return self.elementwise([scores], labels, separator.join(lines), element)
        if self.chance(0.5):
            lines.append(f"%x = arith.select {condition}, {zero}, {low} : {element}")
            lines.append(f"linalg.yield %x : {element}")
            mask = self.generic_over([], [], self.dims("ij"), separator.join(lines), element, None)
            return self.binary("addf", scores, mask)
        lines.append(f"linalg.yield {condition} : i1")
        mask = self.generic_over([], [], self.dims("ij"), separator.join(lines), "i1", None)
        return self.selected(scores, mask, low)

    def selected(self, scores, mask, low):
        if self.chance(0.5):
            body = f"%x = arith.select %in1, %in0, {low} : {scores.element}"
        else:
            one = self.emit("arith.constant true")
            body = f"%n = arith.xori %in1, {one} : i1\n    %x = arith.select %n, {low}, %in0 : {scores.element}"
        body += f"\n    linalg.yield %x : {scores.element}"
        return self.elementwise([scores, mask], scores.labels, body, scores.element)

    def added(self, scores, mask):
        """One of two numbers, as the mask says."""
        element = scores.element
        small = [0.0, 1.0, -1.0, 5.0, 0.5]
        large = [-65504.0] + ([-3.4e38, -1e20] if element in ("f32", "f64") else [])
        # What is added to all keys of a row may not be large: scores would be rounded to it.
        shown, hidden = self.number(self.pick(small), element), self.number(self.pick(small + large), element)
        select = f"%x = arith.select %in{{}}, {shown}, {hidden} : {element}\n    "
        if self.chance(0.7):
            body = f"{select.format(1)}%y = arith.addf %in0, %x : {element}\n    linalg.yield %y : {element}"
            return self.elementwise([scores, mask], scores.labels, body, element)
        bias = self.elementwise([mask], mask.labels, f"{select.format(0)}linalg.yield %x : {element}", element)
        return self.binary("addf", scores, bias)

    def tensor_mask(self, scores):
        """An argument that is added, selects, or says what is added."""
        kind = self.pick(["adds", "selects", "says", "says"])
        labels = self.pick(["j", "ij", "bj", "bij", "bkgij", "kgij"])
        dims = self.dims(labels)
        if kind != "adds":
            shape = [dim.size for dim in dims]
            mask = self.argument(dims, "i1", self.rng.random(shape) < 0.7)
            # Some key of every row is seen, or both forms may differ.
            self.inputs[-1][..., 0] = True
            if kind == "says":
                return self.added(scores, mask)
            return self.selected(scores, mask, self.number(self.pick([-math.inf, -65504.0]), scores.element))
        mask = self.argument(dims, scores.element)
        return self.binary("addf", scores, mask)

    # ===-- softmax ---------------------------------------------------------=== #

    def rows(self, labels):
        return labels.replace("j", "")

    def maximum(self, scores):
        element = scores.element
        if self.chance(0.5):
            body = f"%x = arith.{self.pick(['maximumf', 'maxnumf'])} %in0, %out : {element}\n"
        else:
            body = (
                f"%c = arith.cmpf ogt, %in0, %out : {element}\n"
                f"    %x = arith.select %c, %in0, %out : {element}\n"
            )
        body += f"    linalg.yield %x : {element}"
        return self.reduce([scores], scores.labels, self.rows(scores.labels), body, -math.inf, element)

    def summed(self, weights):
        element = weights.element
        body = f"%x = arith.addf %out, %in0 : {element}\n    linalg.yield %x : {element}"
        return self.reduce([weights], weights.labels, self.rows(weights.labels), body, 0, element)

    def softmax(self, scores):
        """The weights, and what the output is still to be divided by."""
        kind = self.pick(["eager", "eager", "named", "reciprocal", "lse", "exp2", "late", "late_reciprocal"])
        if kind == "named":
            init = self.empty_like(scores.dims, scores.element)
            axis = scores.axis("j")
            name = self.emit(
                f"linalg.softmax dimension({axis}) ins({scores.name} : {scores.type}) "
                f"outs({init.name} : {init.type}) -> {init.type}"
            )
            return Value(name, scores.dims, scores.element), None
        if kind == "exp2":
            scores = self.scaled(scores, math.log2(math.e))
        maximum = self.maximum(scores)
        element = scores.element
        exp = "exp2" if kind == "exp2" else "exp"
        if self.chance(0.5):
            weights = self.unary(exp, self.binary("subf", scores, maximum))
        else:
            body = f"%s = arith.subf %in0, %in1 : {element}\n    %x = math.{exp} %s : {element}\n"
            weights = self.elementwise([scores, maximum], scores.labels, body + f"    linalg.yield %x : {element}", element)
        total = self.summed(weights)
        if kind == "lse":
            lse = self.binary("addf", maximum, self.unary("log", total))
            return self.unary("exp", self.binary("subf", scores, lse)), None
        if kind in ("reciprocal", "late_reciprocal"):
            one = self.number(1, element)
            body = f"%x = arith.divf {one}, %in0 : {element}\n    linalg.yield %x : {element}"
            total = self.elementwise([total], total.labels, body, element)
        if kind.startswith("late"):
            return weights, (total, "mulf" if kind == "late_reciprocal" else "divf")
        return self.binary("mulf" if kind == "reciprocal" else "divf", weights, total), None

    # ===-- all together ----------------------------------------------------=== #

    def operand(self, labels):
        """An argument whose dimensions come in some order, some of them merged."""
        order = self.shuffled(labels)
        while order.endswith(("k", "g", "b")):
            order = self.shuffled(labels)
        return self.argument(self.dims(order), self.element)

    def build(self):
        # Rotations of the same heads in both orders of grouped heads: only one
        # of them is an order of heads, so that the groups come last in Q.
        q_labels = self.pick(["bkgid", "bikgd"])
        q = self.argument(self.dims(q_labels), self.element)
        k, v = self.operand("bkjd"), self.operand("bkje")
        if self.widens and self.chance(0.5):
            q, k, v = (self.convert(value, self.wide) for value in (q, k, v))
        repeats = self.chance(0.5)
        scale = float(self.pick([1.0, 0.5, 0.25, 1 / math.sqrt(self.dim["d"].size)]))
        place = self.pick(["q", "k", "both", "scores", "scores"])
        if place in ("q", "both"):
            q = self.scaled(q, math.sqrt(scale) if place == "both" else scale)
        if place in ("k", "both"):
            k = self.scaled(k, math.sqrt(scale) if place == "both" else scale)
        if repeats:
            k, v = (
                self.elementwise(
                    [value], "bkg" + value.labels.replace("b", "").replace("k", ""), f"linalg.yield %in0 : {value.element}", value.element
                )
                for value in (k, v)
            )
        scores = self.contract(q, k, "bkgij", self.compute)
        if place == "scores":
            scores = self.scaled(scores, scale)
        if self.compute != self.wide and self.chance(0.7):
            scores = self.convert(scores, self.wide)
        self.softcap = None
        if self.chance(0.3):
            self.softcap = 2.0
            scores = self.scaled(self.unary("tanh", self.scaled(scores, 1 / self.softcap)), self.softcap)
        # What is multiplied into an operand may stay there.
        left = {"q": [1.0], "k": [1.0], "both": [1.0, math.sqrt(scale)], "scores": []}
        self.scales = [scale, *left[place]]
        mask = self.pick(["none", "tensor", "tensor", "positions", "positions"])
        if mask == "tensor":
            scores = self.tensor_mask(scores)
        elif mask == "positions":
            scores = self.position_mask(scores)
        self.mask = mask
        weights, divisor = self.softmax(scores)
        if weights.element != v.element:
            if self.chance(0.5) and v.element != self.wide:
                weights = self.convert(weights, v.element)
            else:
                v = self.convert(v, weights.element)
        out = self.contract(weights, v, "bkgie", weights.element)
        if divisor:
            total, op = divisor
            total = self.convert(total, out.element) if total.element != out.element else total
            out = self.binary(op, out, total, labels=out.labels)
        if out.element != self.element and self.chance(0.8):
            out = self.convert(out, self.element)
        if self.chance(0.5):
            out = self.transpose(out, "bikge")
        self.results.append(out)


