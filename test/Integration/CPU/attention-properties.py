# REQUIRES: numpy
# RUN: %python %s --libs=%mlir_runner_libs --utils=%gqa_src_root/utils
# RUN: %python %s --libs=%mlir_runner_libs --utils=%gqa_src_root/utils --base-two
# REQUIRES: c-compiler
# RUN: %cc -std=gnu11 -Wall -Wextra -Werror -O2 -fPIC -shared -I %gqa_src_root/include %gqa_src_root/examples/attention-call/my_attention.c -lm -o %t.so
# RUN: %python %s --libs=%mlir_runner_libs,%t.so --utils=%gqa_src_root/utils --function=my_attention
# ===- attention-properties.py - The oracle against float64 ----------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""Random attentions on the CPU: every feature crossed with every other.

Each case is compared with attention_reference.py within its bounds, and bit by
bit with forms of the same case that must not change a bit: heads repeated
beforehand, the other layout, operands that are strided views. Keys and values
that no row may see are NaN. With --base-two the lowering is that of GPUs
(gpu-mapping), which has other exponentials; only the bounds are checked then.
With --function all of them are calls of a function in a shared library.
"""

import argparse
import collections
import itertools
import sys

import numpy as np

HIDDEN = np.nan

# Extents, head dims and so on of a case; mask is (extents kept, element).
Case = collections.namedtuple(
    "Case",
    "name packed element batch heads kheads vheads rows keys dim vdim layout window align softcap mask sinks lse scale dynamic",
)

HEADS = [(1, 1, 1), (4, 4, 4), (3, 1, 1), (8, 2, 2), (6, 1, 1), (7, 1, 1), (8, 1, 1), (6, 2, 3), (8, 8, 1), (12, 3, 6)]
LENGTHS = [(1, 1), (5, 7), (7, 5), (1, 129), (127, 128), (128, 127), (129, 9), (3, 0), (0, 3), (16, 16), (2, 40)]
DIMS = [(8, 8), (3, 5), (64, 64), (20, 12), (1, 1), (40, 67), (17, 8)]
WINDOWS = [(-1, -1), (-1, 0), (3, 0), (0, 0), (-1, 2), (5, -1), (2, 4), (9223372036854775807, 0), (0, 9223372036854775807)]
MASKS = [None, ("bhsk", "i1"), ("k", "i1"), ("bk", "f32"), ("hsk", "f16"), ("sk", "f64"), ("hk", "bf16"), ("hsk", "f8E5M2"),
         ("sk", "f8E4M3FN"), ("k", "f8E4M3FNUZ"), ("bk", "f8E8M0FNU")]
SEQUENCES = [([5], [5]), ([0, 1, 7], [3, 1, 0]), ([1, 1, 1], [129, 1, 17]), ([127, 2], [128, 3]), ([3, 0, 0, 4], [4, 2, 0, 9]), ([], [])]


def cycle(values, rng):
    """All values, again and again, each time in another order."""
    while True:
        for index in rng.permutation(len(values)):
            yield values[index]


# Types of masks and sinks that functions do not take.
SMALL = ("f8E5M2", "f8E4M3FN", "f8E4M3FNUZ", "f8E8M0FNU")


def make_cases(rng, number, function):
    masks, sinks = MASKS, [None, "f32", "f64", "bf16", "f8E5M2", "f8E4M3FN"]
    if function:
        masks = [mask for mask in masks if not mask or mask[1] not in SMALL]
        sinks = [element for element in sinks if element not in SMALL] + ["f16"]
    choices = {
        "element": cycle(["f32", "f32", "f64", "bf16", "f16"], rng),
        "heads": cycle(HEADS, rng),
        "lengths": cycle(LENGTHS, rng),
        "sequences": cycle(SEQUENCES, rng),
        "dims": cycle(DIMS, rng),
        "layout": cycle(["bhsd", "bshd"], rng),
        "window": cycle(WINDOWS, rng),
        "align": cycle([None, "top_left", "bottom_right"], rng),
        "softcap": cycle([None, None, 2.5, 30.0], rng),
        "mask": cycle(masks, rng),
        "sinks": cycle(sinks, rng),
        "lse": cycle([True, False], rng),
        "scale": cycle([0.125, 0.3, -0.7], rng),
        "dynamic": cycle([True, False], rng),
    }
    for index in range(number):
        pick = {name: next(values) for name, values in choices.items()}
        packed = index % 3 == 2
        rows, keys = pick["sequences"] if packed else pick["lengths"]
        heads, kheads, vheads = pick["heads"]
        dim, vdim = pick["dims"]
        yield Case(
            f"case{index}", packed, pick["element"], 1 if packed else 1 + index % 2, heads, kheads, vheads, rows, keys,
            dim, vdim, pick["layout"], pick["window"], pick["align"], pick["softcap"], None if packed else pick["mask"],
            pick["sinks"], pick["lse"], pick["scale"], pick["dynamic"],
        )  # fmt: skip
    # Rows that are too long to be unrolled.
    yield Case("long", False, "f32", 1, 2, 1, 1, 3, 4, 300, 520, "bhsd", (-1, 0), None, None, None, None, True, 0.05, False)
    yield Case("wide", True, "bf16", 1, 2, 1, 2, [2], [3], 256, 512, "bhsd", (-1, -1), None, None, None, "f32", True, 0.05, True)


# ===----------------------------------------------------------------------=== #
# Inputs
# ===----------------------------------------------------------------------=== #


def make_inputs(case, rng, oracle, reference):
    """The operands by name, rounded to what the program will see."""

    def normal(shape, element):
        return oracle.round_to(element, rng.standard_normal(shape))

    inputs = {}
    if case.packed:
        # Two rows and three keys lie beyond the last sequence.
        cu_q, cu_k = (np.concatenate([[0], np.cumsum(lengths)]).astype(int) for lengths in (case.rows, case.keys))
        rows, keys = cu_q[-1] + 2, cu_k[-1] + 3
        inputs["q"] = normal((rows, case.heads, case.dim), case.element)
        inputs["k"] = normal((keys, case.kheads, case.dim), case.element)
        inputs["v"] = normal((keys, case.vheads, case.vdim), case.element)
        for name, end in (("q", cu_q[-1]), ("k", cu_k[-1]), ("v", cu_k[-1])):
            inputs[name][end:] = HIDDEN
        inputs["cu_q"], inputs["cu_k"] = cu_q, cu_k
    else:
        for name, heads, length, dim in (
            ("q", case.heads, case.rows, case.dim),
            ("k", case.kheads, case.keys, case.dim),
            ("v", case.vheads, case.keys, case.vdim),
        ):
            shape = (case.batch, heads, length, dim) if case.layout == "bhsd" else (case.batch, length, heads, dim)
            inputs[name] = normal(shape, case.element)
    if case.sinks:
        inputs["sinks"] = normal((case.heads,), case.sinks)
        inputs["sinks"][:1] = oracle.round_to(case.sinks, [-np.inf])
    seen = np.ones((1, max(1, 0 if case.packed else case.keys)), dtype=bool)
    if case.mask:
        kept, element = case.mask
        full = {"b": case.batch, "h": case.heads, "s": case.rows, "k": case.keys}
        shape = tuple(full[axis] if axis in kept else 1 for axis in "bhsk")
        hide = rng.random(shape) < 0.3
        hide[..., 1::5] = True
        hide[..., :1, :] |= rng.random() < 0.3
        if element == "i1":
            inputs["mask"] = ~hide
        else:
            # Where there is no infinity, nothing is hidden.
            inputs["mask"] = oracle.round_to(element, np.where(hide, -np.inf, normal(shape, element)))
    if not case.packed:
        hide_unseen(case, inputs, reference)
    return inputs


def hide_unseen(case, inputs, reference):
    """Plants NaN in the values that no row sees, and in the keys if it is the
    window or an i1 mask that hides them (NaN + -inf is NaN, not hidden)."""
    parameters = parameters_of(case, reference)
    window = reference.window_mask(case.rows, case.keys, parameters)
    mask = inputs.get("mask")
    by_window = ~window.any(axis=0) if case.rows else np.ones(case.keys, dtype=bool)
    hidden_keys, hidden_values = by_window, by_window
    if mask is not None:
        keep = mask if mask.dtype == bool else mask != -np.inf
        seen = (keep & window[None, None]).any(axis=(0, 1, 2)) if case.rows else ~by_window
        hidden_values = ~seen
        if mask.dtype == bool:
            hidden_keys = hidden_values
    axis = 2 if case.layout == "bhsd" else 1
    for name, hidden in (("k", hidden_keys), ("v", hidden_values)):
        np.moveaxis(inputs[name], axis, 0)[hidden] = HIDDEN


def parameters_of(case, reference):
    align = case.align or ("bottom_right" if case.packed else "top_left")
    return reference.Parameters(case.scale, case.window, align, case.softcap)


# ===----------------------------------------------------------------------=== #
# Forms of a case: the text of a function and what it is called with
# ===----------------------------------------------------------------------=== #


class Form:
    """A function that computes `case`; `transpose` tells that o has the other
    layout."""

    def __init__(self, oracle, case, inputs, suffix="", repeat=False, other_layout=False, strided=False):
        self.oracle, self.case = oracle, case
        self.name = case.name + suffix
        self.transpose = other_layout
        self.layout = {"bhsd": "bshd", "bshd": "bhsd"}[case.layout] if other_layout else case.layout
        self.inputs, self.arguments, self.body = [], [], []
        operands = {name: self.add_input(name, array, strided) for name, array in inputs.items()}
        if repeat:
            for name, heads in (("k", case.kheads), ("v", case.vheads)):
                operands[name] = self.repeat(operands[name], case.heads // heads)
        self.attend(operands)

    def element(self, name):
        if name in ("q", "k", "v"):
            return self.case.element
        return {"sinks": self.case.sinks, "mask": self.case.mask and self.case.mask[1]}.get(name) or "i32"

    def type(self, name, shape):
        """The tensor type of an operand, with dynamic extents where it may have."""
        dynamic = set()
        if self.case.dynamic and name in ("q", "k", "v", "o", "cu_q", "cu_k"):
            dynamic = {0} if self.case.packed else {0, 2 if self.layout == "bhsd" else 1}
        if self.case.dynamic and name == "lse":
            dynamic = {1} if self.case.packed else {0, 2}
        extents = ["?" if axis in dynamic else extent for axis, extent in enumerate(shape)]
        element = {"lse": "f64" if self.case.element == "f64" else "f32", "o": self.case.element}.get(name)
        return self.oracle.static_type(extents, element or self.element(name))

    def add_input(self, name, array, strided):
        if self.transpose and array.ndim == 4 and name != "mask":
            array = array.transpose(0, 2, 1, 3)
        shape = array.shape
        strided = strided and name in ("q", "k", "v")
        if strided:
            array = np.stack([array, np.full(shape, HIDDEN)], axis=-1).reshape(*shape[:-1], 2 * shape[-1])
        type_text = self.type(name, array.shape)
        self.inputs.append(array)
        self.arguments.append(f"%{name}: {type_text}")
        if not strided:
            return f"%{name}", type_text, shape
        view = self.type(name, shape)
        sizes = []
        for axis, extent in enumerate(view[len("tensor<") :].split("x")[:-1]):
            if extent == "?":
                self.body.append(f"%a{name}{axis} = arith.constant {axis} : index")
                self.body.append(f"%n{name}{axis} = tensor.dim %{name}, %a{name}{axis} : {type_text}")
                extent = f"%n{name}{axis}"
            sizes.append(extent)
        rank = len(shape)
        self.body.append(
            f"%{name}v = tensor.extract_slice %{name}[{', '.join('0' * rank)}] [{', '.join(sizes)}] "
            f"[{', '.join(['1'] * (rank - 1) + ['2'])}] : {type_text} to {view}"
        )
        return f"%{name}v", view, shape

    def repeat(self, operand, factor):
        name, type_text, shape = operand
        axis = 1 if self.case.packed or self.layout == "bhsd" else 2
        shape = tuple(extent * factor if i == axis else extent for i, extent in enumerate(shape))
        repeated = self.type(name[1:2], shape)
        self.body.append(
            f"{name}r = gqa.repeat_kv {name} heads_axis({axis}) n_rep({factor}) : {type_text} -> {repeated}"
        )
        return f"{name}r", repeated, shape

    def attend(self, operands):
        case = self.case
        names = ["q", "k", "v"]
        clauses = ""
        types = [operands[name][1] for name in names]
        if case.mask:
            clauses += f" mask({operands['mask'][0]})"
            types.append(operands["mask"][1])
        if case.sinks:
            clauses += f" sinks({operands['sinks'][0]})"
        if case.packed:
            self.body.append("%unknown = arith.constant -1 : index")
            clauses += " cu_seqlens(%cu_q, %cu_k) max_seqlens(%unknown, %unknown)"
            types += [operands["cu_q"][1], operands["cu_k"][1], "index", "index"]
        if case.sinks:
            types.append(operands["sinks"][1])
        if not case.packed:
            clauses += f" layout({self.layout})"
        if case.window != (-1, -1):
            clauses += f" window({case.window[0]}, {case.window[1]})"
        if case.align:
            clauses += f" align({case.align})"
        clauses += f" scale({case.scale})"
        if case.softcap:
            clauses += f" softcap({case.softcap})"
        shape = operands["q"][2]
        results = [self.type("o", (*shape[:-1], case.vdim))]
        if case.lse:
            heads_first = (shape[1], shape[0]) if case.packed else (shape[0], case.heads, case.rows)
            results.append(self.type("lse", heads_first))
        out = "%o:2" if case.lse else "%o"
        values = "%o#0, %o#1" if case.lse else "%o"
        kind = "varlen_attention" if case.packed else "attention"
        self.body.append(
            f"{out} = gqa.{kind} {', '.join(operands[name][0] for name in names)}{clauses} : "
            f"({', '.join(types)}) -> ({', '.join(results)})"
        )
        self.body.append(f"return {values} : {', '.join(results)}")
        self.text = (
            f"func.func @{self.name}({', '.join(self.arguments)}) -> ({', '.join(results)}) {{\n  "
            + "\n  ".join(self.body)
            + "\n}\n"
        )


def make_forms(oracle, case, inputs, index):
    """The case as it is, and forms that must agree with it bit by bit."""
    forms = [Form(oracle, case, inputs)]
    if case.kheads != case.heads or case.vheads != case.heads:
        forms.append(Form(oracle, case, inputs, "_repeated", repeat=True))
    if not case.packed and index % 2 == 0:
        forms.append(Form(oracle, case, inputs, "_transposed", other_layout=True))
    # A slice of nothing has an offset that is out of bounds.
    if index % 3 == 0 and all(array.size for array in inputs.values()):
        forms.append(Form(oracle, case, inputs, "_strided", strided=True))
    return forms


# ===----------------------------------------------------------------------=== #
# Checks
# ===----------------------------------------------------------------------=== #


def check_bounds(case, name, got, want, bound):
    """Returns the largest error as a part of its bound."""
    same = (got == want) | (np.isnan(got) & np.isnan(want))
    with np.errstate(invalid="ignore"):
        error = np.where(same, 0.0, np.abs(got - want))
    bad = ~(error <= bound)
    if bad.any():
        where = tuple(np.argwhere(bad)[0])
        raise AssertionError(
            f"{case}\n{name}{list(map(int, where))}: expected {want[where]} +- {bound[where]}, but got {got[where]}"
            f" ({bad.sum()} of {bad.size} are wrong)"
        )
    return float(np.max(np.divide(error, bound, out=np.zeros_like(error), where=bound > 0), initial=0.0))


def check_case(case, inputs, results, reference):
    parameters = parameters_of(case, reference)
    sinks = inputs.get("sinks")
    if case.packed:
        cu = inputs["cu_q"], inputs["cu_k"]
        want = reference.packed(inputs["q"], inputs["k"], inputs["v"], *cu, parameters, case.element, sinks)
    else:
        want = reference.dense(
            inputs["q"], inputs["k"], inputs["v"], parameters, case.element, case.layout, inputs.get("mask"), sinks
        )
    if np.isnan(want.o).any():
        raise AssertionError(f"{case}\nexpected inputs whose NaN are hidden")
    used = check_bounds(case, "o", results[0].values, want.o, want.o_bound)
    if case.lse:
        used = max(used, check_bounds(case, "lse", results[1].values, want.lse, want.lse_bound))
    return used


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--libs", required=True)
    parser.add_argument("--utils", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases", type=int, default=66)
    parser.add_argument("--base-two", action="store_true")
    parser.add_argument("--function", help="the function of a shared library that computes all attention")
    arguments = parser.parse_args()
    sys.path.insert(0, arguments.utils)
    import attention_reference as reference
    import oracle

    lower = []
    if arguments.base_two:
        lower = [
            "--one-shot-bufferize=bufferize-function-boundaries=1 function-boundary-type-conversion=identity-layout-map",
            "--convert-gqa-to-scf=gpu-mapping=true",
        ]
    runner = oracle.Oracle(arguments.libs, lower=lower)
    rng = np.random.default_rng(arguments.seed)
    plan = []
    for index, case in enumerate(make_cases(rng, arguments.cases, arguments.function)):
        inputs = make_inputs(case, rng, oracle, reference)
        forms = make_forms(oracle, case, inputs, index)
        plan.append((case, inputs, forms[:1] if arguments.base_two else forms))
    forms = list(itertools.chain.from_iterable(forms for _, _, forms in plan))
    text = "".join(form.text for form in forms)
    if arguments.function:
        text = f'module attributes {{gqa.backends = {{native = {{function = "{arguments.function}"}}}}}} {{\n{text}}}\n'
    module = oracle.Module(text)
    results = dict(
        zip((form.name for form in forms), runner.run(module, [oracle.Call(form.name, form.inputs) for form in forms]))
    )
    used = 0.0
    for case, inputs, forms in plan:
        used = max(used, check_case(case, inputs, results[case.name], reference))
        for form in forms[1:]:
            other = results[form.name]
            if form.transpose:
                o = other[0]
                moved = (o.bits.transpose(0, 2, 1, 3), o.values.transpose(0, 2, 1, 3))
                other = [oracle.Result(o.type, *moved), *other[1:]]
            oracle.assert_same_bits(results[case.name], other, f"{case}\n{form.name}")
    print(f"{len(plan)} cases in {len(results)} forms agree; the largest error is {used:.2f} of its bound")


if __name__ == "__main__":
    main()
