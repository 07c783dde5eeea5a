#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares gqa.torch with float64 on a GPU, and tries streams, graphs and torch.compile.

    torch_ops.py build DIR [--chip=sm_90a] [--only=REGEX]    compiles the kernels; needs no GPU and no PyTorch
    torch_ops.py run DIR [--only=REGEX] [--json=FILE]    exit status 1 if a case fails; with DIR - kernels are compiled as needed
    torch_ops.py run DIR --sanitizer=memcheck|racecheck ..    the same under compute-sanitizer, in memory that PyTorch does not pool

Both need python/ on PYTHONPATH (or the package), and GQA_LIBRARY_DIR: `build`
libGQACompilerC.so, `run` libGQARuntimeC.so only.

NaN is planted wherever nothing may be read: behind the last sequence, in the
gaps of strided inputs, in what results and temporaries get from the allocator.
Errors are relative to the norm of a result; for f16 and bf16 they may reach 2
roundoffs of the type, for f32 and f64 1e-5 and 1e-12; of lse 1e-3, 1e-5, 1e-12.
"""

import argparse
import collections
import itertools
import json
import os
import re
import subprocess
import sys
import time

RAGGED = [129, 64, 33, 7, 1, 0, 23, 1, 128, 127]
BEYOND = 9
LIMITS = {"bf16": (2**-7, 1e-3), "f16": (2**-10, 1e-3), "f32": (1e-5, 1e-5), "f64": (1e-12, 1e-12)}


def packed(**options):
    return {"q": RAGGED, "k": RAGGED, "heads": 8, "key_heads": 2, "value_heads": None, "dim": 64, "value_dim": None,
            "dtype": "bf16", "window": (-1, -1), "scale": None, "softcap": None, "sinks": None, "lse": True, "fused": False,
            "bounds": "exact", **options}


def dense(**options):
    return {"batch": 2, "rows": 77, "keys": 101, "heads": 8, "key_heads": 2, "value_heads": None, "dim": 64,
            "value_dim": None, "dtype": "bf16", "causal": False, "mask": None, "scale": None, "softcap": None, "sinks": None,
            "lse": True, "layout": "bhsd", **options}


# Name -> what packed() and dense() have.
VARLEN = {
    **{f"varlen_{dtype}_{'causal' if right == 0 else 'full'}": packed(dtype=dtype, window=(-1, right))
       for dtype in LIMITS for right in (0, -1)},
    **{f"varlen_heads_{hq}_{hk}": packed(heads=hq, key_heads=hk, window=(-1, 0))
       for hq, hk in ((8, 8), (6, 2), (7, 1), (12, 2), (32, 8), (5, 5))},
    **{f"varlen_dim_{d}_{dv}": packed(dim=d, value_dim=dv, window=(-1, 0))
       for d, dv in ((128, 128), (192, 128), (256, 256), (96, 96), (20, 12))},
    **{f"varlen_window_{left}_{right}": packed(k=RAGGED[::-1], window=(left, right))
       for left, right in ((0, 0), (16, 0), (7, 5), (-1, 5), (1000, 1000))},
    "varlen_other_keys": packed(k=RAGGED[::-1], window=(-1, 0)),
    "varlen_value_heads": packed(heads=12, key_heads=3, value_heads=4, dim=48, value_dim=32),
    "varlen_softcap_scale": packed(softcap=5.0, scale=0.3, window=(40, 3)),
    "varlen_fused": packed(fused=True, window=(-1, 0)),
    "varlen_fused_f32": packed(fused=True, dtype="f32"),
    "varlen_without_lse": packed(lse=False, window=(-1, 0)),
    "varlen_unknown_bounds": packed(bounds="unknown", window=(-1, 0)),
    "varlen_empty": packed(q=[0, 0], k=[0, 0]),
    "varlen_no_sequence": packed(q=[], k=[]),
    **{f"varlen_sinks_{dtype}_{sinks}": packed(dtype=dtype, sinks=sinks, window=(-1, 0))
       for dtype, sinks in (("bf16", "bf16"), ("bf16", "f32"), ("f16", "f16"), ("f16", "bf16"), ("f32", "f32"), ("f64", "f64"))},
    # Rows that see no key, of sequences without keys among others: lse is the sink, but -inf behind the last sequence.
    **{f"varlen_sinks_unseen_{dtype}": packed(dtype=dtype, k=RAGGED[::-1], sinks=dtype, window=(16, 0)) for dtype in ("bf16", "f32")},
    "varlen_sinks_gpt_oss": packed(q=[700, 3, 129], k=[700, 3, 129], heads=64, key_heads=8, sinks="bf16", window=(127, 0)),
    "varlen_sinks_softcap_scale": packed(heads=12, key_heads=2, softcap=5.0, scale=0.3, sinks="f32", window=(40, 3)),
    "varlen_sinks_infinite": packed(sinks="infinite", window=(-1, 0)),
    "varlen_sinks_without_lse": packed(sinks="bf16", lse=False, window=(-1, 0)),
    "varlen_sinks_no_sequence": packed(q=[], k=[], sinks="bf16"),
    "varlen_long": packed(q=[1500, 3, 700], k=[1500, 3, 700], heads=32, key_heads=8, dim=128, window=(-1, 0)),
}
DENSE = {
    **{f"dense_{dtype}_{'causal' if causal else 'full'}": dense(dtype=dtype, causal=causal)
       for dtype in LIMITS for causal in (True, False)},
    **{f"dense_bshd_{heads}_{key_heads}": dense(layout="bshd", heads=heads, key_heads=key_heads, causal=True)
       for heads, key_heads in ((8, 8), (8, 2), (6, 2), (7, 1), (32, 8))},
    **{f"dense_mask_{element}_{''.join(map(str, map(int, varies)))}": dense(mask=(element, varies))
       for element in ("i1", "f32", "bf16")
       for varies in ((False, False, False), (True, False, False), (False, True, True), (True, True, True))},
    **{f"dense_rows_{rows}_{keys}": dense(rows=rows, keys=keys, causal=True)
       for rows, keys in ((1, 1), (1, 300), (128, 127), (129, 129), (200, 1), (5, 0))},
    "dense_f16_dim_128": dense(dtype="f16", dim=128, causal=True),
    "dense_softcap_scale": dense(softcap=5.0, scale=0.3),
    "dense_softcap_mask": dense(softcap=5.0, mask=("f32", (True, True, True)), layout="bshd"),
    **{f"dense_sinks_{dtype}_{sinks}": dense(dtype=dtype, sinks=sinks, causal=True)
       for dtype, sinks in (("bf16", "bf16"), ("bf16", "f32"), ("f16", "f16"), ("f32", "bf16"), ("f64", "f32"))},
    "dense_sinks_bshd": dense(layout="bshd", heads=6, sinks="bf16", causal=True),
    "dense_sinks_mask": dense(mask=("i1", (True, True, True)), sinks="bf16"),
    "dense_sinks_softcap_mask": dense(softcap=5.0, mask=("f32", (False, True, True)), sinks="f32", layout="bshd"),
    "dense_sinks_no_keys": dense(rows=5, keys=0, sinks="bf16"),
}


def signature_of(name, chip):
    """What the operators ask for; the build has to know without them."""
    from gqa.signatures import DenseSignature, VarlenSignature

    case = VARLEN.get(name) or DENSE[name]
    shared = {"heads": case["heads"], "key_heads": case["key_heads"], "value_heads": case["value_heads"],
              "head_dim": case["dim"], "value_head_dim": case["value_dim"], "dtype": case["dtype"], "scale": case["scale"],
              "softcap": case["softcap"], "sinks": "bf16" if case["sinks"] == "infinite" else case["sinks"], "lse": case["lse"],
              "chip": chip}
    if name in VARLEN:
        return VarlenSignature(window=case["window"], **shared)
    mask = case["mask"] and (case["mask"][0], tuple(
        varies and extent != 1 for varies, extent in zip(case["mask"][1], (case["batch"], case["heads"], case["rows"]))))
    return DenseSignature(window=(-1, 0) if case["causal"] else (-1, -1), mask=mask, layout=case["layout"], **shared)


def other_signatures(chip):
    """What examples/torchtitan_varlen.py and check_peer ask for."""
    from gqa.signatures import VarlenSignature

    return [VarlenSignature(heads=heads, key_heads=key_heads, head_dim=dim, window=(-1, 0), chip=chip)
            for heads, key_heads, dim in ((32, 8, 128), (32, 32, 128), (8, 8, 64))]


def build(options):
    from gqa.signatures import precompile

    names = [name for name in (*VARLEN, *DENSE) if re.search(options.only, name)]
    wanted = dict.fromkeys([signature_of(name, options.chip) for name in names]
                           + ([] if options.only else other_signatures(options.chip)))
    print(f"{len(precompile(options.folder, wanted))} kernels in {options.folder}")


def dtype_of(name):
    import torch

    return {"bf16": torch.bfloat16, "f16": torch.float16, "f32": torch.float32, "f64": torch.float64, "i1": torch.bool}[name]


def expect(q, k, v, seen, bias, scale, softcap, sinks):
    """Output and lse of [heads, rows, dim] in float64; `seen` and `bias` broadcast to [heads, rows, keys]."""
    import torch

    q, k, v = (x.double() for x in (q, k, v))
    k, v = (x.repeat_interleave(q.shape[0] // x.shape[0], 0) for x in (k, v))
    scores = q @ k.transpose(1, 2) * (q.shape[2]**-0.5 if scale is None else scale)
    if softcap is not None:
        scores = softcap * torch.tanh(scores / softcap)
    if bias is not None:
        scores = scores + bias.double()
    scores = scores.masked_fill(~seen, float("-inf"))
    lse = torch.logsumexp(scores, -1)
    if sinks is not None:
        lse = torch.logaddexp(lse, sinks.double()[:, None])
    weights = torch.exp(scores - lse.masked_fill(lse == float("-inf"), 0.0)[..., None])
    return weights @ v, lse


def plant_nan(device):
    """What the allocator hands out next holds NaN."""
    import torch

    for size in (1 << 12, 1 << 16, 1 << 20, 1 << 24):
        blocks = [torch.full((size,), float("nan"), device=device) for _ in range(2)]
        del blocks


def compare(name, case, out, lse, expected, expected_lse):
    """An error message, or None."""
    import torch

    limit, lse_limit = LIMITS[case["dtype"]]
    if out.shape != expected.shape:
        return f"shape {tuple(out.shape)}, not {tuple(expected.shape)}"
    if out.numel() and not bool(torch.isfinite(out).all()):
        return "the output has NaN or infinity"
    norm = float(expected.norm())
    error = float((out.double() - expected).norm()) / norm if norm else float(out.double().norm())
    if not error <= limit:
        return f"the output is off by {error:.2e}, more than {limit:.2e}"
    if lse is None:
        return None
    unseen = expected_lse == float("-inf")
    if not torch.equal(lse == float("-inf"), unseen):
        return "lse is -inf in other places"
    off = (lse.double() - expected_lse)[~unseen].abs()
    if off.numel() and not float(off.max()) <= lse_limit * max(1.0, float(expected_lse[~unseen].abs().max())):
        return f"lse is off by {float(off.max()):.2e}"
    return None


def draw_sinks(case, device="cuda"):
    """One of them is larger than any score, and one has no weight; "infinite": -inf, as if it were not there."""
    import torch

    if case["sinks"] is None:
        return None
    sinks = torch.randn(case["heads"], device=device, dtype=torch.float32)
    sinks[0], sinks[-1] = 9.0, float("-inf") if case["sinks"] == "infinite" else -30.0
    return sinks.to(dtype_of("bf16" if case["sinks"] == "infinite" else case["sinks"]))


def draw_packed(case, device="cuda"):
    import torch

    dtype, rows, keys = dtype_of(case["dtype"]), sum(case["q"]) + BEYOND, sum(case["k"]) + BEYOND
    value_heads, value_dim = case["value_heads"] or case["key_heads"], case["value_dim"] or case["dim"]
    shapes = [(rows, case["heads"], case["dim"]), (keys, case["key_heads"], case["dim"]), (keys, value_heads, value_dim)]
    if case["fused"]:
        # Slices of one projection, with NaN between the rows of each.
        heads = case["heads"] + 2 * case["key_heads"] + 1
        fused = torch.full((rows, heads, case["dim"]), float("nan"), device=device, dtype=dtype)
        fused[:, :-1] = torch.randn(rows, heads - 1, case["dim"], device=device, dtype=torch.float32).to(dtype)
        q, k, v, _ = fused.split([case["heads"], case["key_heads"], case["key_heads"], 1], dim=1)
    else:
        q, k, v = (torch.randn(shape, device=device, dtype=torch.float32).to(dtype) for shape in shapes)
    for x in (k, v):
        x[keys - BEYOND:] = float("nan")
    cu = [torch.tensor([0, *itertools.accumulate(lengths)], dtype=torch.int32, device=device)
          for lengths in (case["q"], case["k"])]
    bounds = (-1, -1) if case["bounds"] == "unknown" else (max(case["q"], default=0), max(case["k"], default=0))
    return q, k, v, *cu, *bounds


def expect_packed(case, q, k, v, sinks=None):
    import torch

    rows, keys = ([0, *itertools.accumulate(case[name])] for name in ("q", "k"))
    out = torch.zeros(q.shape[0], q.shape[1], v.shape[2], device=q.device, dtype=torch.float64)
    lse = torch.full((q.shape[1], q.shape[0]), float("-inf"), device=q.device, dtype=torch.float64)
    left, right = case["window"]
    for n, (count, key_count) in enumerate(zip(case["q"], case["k"])):
        if not count or not key_count and sinks is None:
            continue
        diagonal = torch.arange(count, device=q.device)[:, None] + key_count - count
        column = torch.arange(key_count, device=q.device)[None]
        seen = torch.ones(count, key_count, dtype=torch.bool, device=q.device)
        seen &= (column >= diagonal - left) if left >= 0 else seen
        seen &= (column <= diagonal + right) if right >= 0 else seen
        at, keys_at = slice(rows[n], rows[n + 1]), slice(keys[n], keys[n + 1])
        o, l = expect(q[at].transpose(0, 1), k[keys_at].transpose(0, 1), v[keys_at].transpose(0, 1), seen, None,
                      case["scale"], case["softcap"], sinks)
        out[at], lse[:, at] = o.transpose(0, 1), l
    return out, lse


def call_packed(case, inputs, sinks=None):
    import gqa.torch

    result = gqa.torch.varlen_attention(*inputs, window_size=case["window"], scale=case["scale"], softcap=case["softcap"],
                                        sinks=sinks, return_lse=case["lse"])
    return result if case["lse"] else (result, None)


def check_packed(name):
    case = VARLEN[name]
    inputs, sinks = draw_packed(case), draw_sinks(case)
    plant_nan("cuda")
    out, lse = call_packed(case, inputs, sinks)
    return compare(name, case, out, lse, *expect_packed(case, *inputs[:3], sinks))


def check_dense(name):
    import torch

    import gqa.torch

    case = DENSE[name]
    dtype, batch, rows, keys = dtype_of(case["dtype"]), case["batch"], case["rows"], case["keys"]

    def draw(heads, length):
        if case["layout"] == "bhsd":
            return torch.randn(batch, heads, length, case["dim"], device="cuda", dtype=torch.float32).to(dtype)
        return torch.randn(batch, length, heads, case["dim"], device="cuda", dtype=torch.float32).to(dtype).transpose(1, 2)

    q, k, v = draw(case["heads"], rows), draw(case["key_heads"], keys), draw(case["key_heads"], keys)
    mask, seen, bias = None, torch.ones(1, 1, rows, keys, dtype=torch.bool, device="cuda"), None
    if case["mask"]:
        element, varies = case["mask"]
        shape = [extent if one else 1 for one, extent in zip(varies, (batch, case["heads"], rows))] + [keys]
        mask = torch.randn(shape, device="cuda") > -0.5 if element == "i1" else torch.randn(shape, device="cuda").to(dtype_of(element))
        seen, bias = (mask, None) if element == "i1" else (seen, mask)
    if case["causal"]:
        seen = seen & torch.ones(rows, keys, dtype=torch.bool, device="cuda").tril()
    sinks = draw_sinks(case)
    plant_nan("cuda")
    out, lse = gqa.torch.scaled_dot_product_attention(
        q, k, v, attn_mask=mask, is_causal=case["causal"], scale=case["scale"], enable_gqa=True, softcap=case["softcap"],
        sinks=sinks, return_lse=True)
    if case["layout"] == "bshd" and not out.transpose(1, 2).is_contiguous():
        return "the result does not lie as the query does"
    pairs = [expect(q[b], k[b], v[b], seen[b % seen.shape[0]], None if bias is None else bias[b % bias.shape[0]], case["scale"],
                    case["softcap"], sinks) for b in range(batch)]
    return compare(name, case, out, lse, *(torch.stack(parts) for parts in zip(*pairs)))


GRAPHED = "varlen_bf16_causal"


def check_graph(_):
    """A captured call computes again what its inputs hold, lengths included."""
    import torch

    case = VARLEN[GRAPHED]
    inputs = draw_packed(case)
    call_packed(case, inputs)
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        out, lse = call_packed(case, inputs)
    other = {**case, "q": RAGGED[::-1], "k": RAGGED[::-1]}
    for old, new in zip(inputs[:5], draw_packed(other)[:5]):
        old.copy_(new)
    out.fill_(float("nan"))
    graph.replay()
    torch.cuda.synchronize()
    return compare("graph", case, out, lse, *expect_packed(other, *inputs[:3]))


def check_capture_without_kernel(_):
    """A capture does not compile; it says what to do."""
    import torch

    import gqa.torch

    case = VARLEN[GRAPHED]
    inputs = draw_packed(case)
    gqa.torch.clear()
    try:
        with torch.cuda.graph(torch.cuda.CUDAGraph()):
            call_packed(case, inputs)
    except RuntimeError as error:
        return None if "make the same call once before the capture" in str(error) else f"another error: {error}"
    return "no error"


def check_stream(_):
    """A call waits for its stream's work and no other's, and does not wait on the host."""
    import torch

    case = VARLEN[GRAPHED]
    inputs = draw_packed(case)
    call_packed(case, inputs)
    drawn = [x.clone() for x in inputs[:3]]
    for x in inputs[:3]:
        x.zero_()
    torch.cuda.synchronize()
    stream = torch.cuda.Stream()
    with torch.cuda.stream(stream):
        # The allocator keeps the memory of this stream for the call that is timed.
        call_packed(case, inputs)
        torch.cuda.synchronize()
        torch.cuda._sleep(400_000_000)
        for x, y in zip(inputs[:3], drawn):
            x.copy_(y)
        start = time.perf_counter()
        out, lse = call_packed(case, inputs)
        waited = time.perf_counter() - start
        busy = not stream.query()
    torch.cuda.synchronize()
    if not busy:
        return f"the call returned after {waited:.3f} s, when the stream was idle"
    return compare("stream", case, out, lse, *expect_packed(case, *drawn))


def check_compile(_):
    """torch.compile with inductor, lengths open, in one graph."""
    import torch

    import gqa.torch

    case = VARLEN[GRAPHED]

    @torch.compile(fullgraph=True, dynamic=True)
    def block(q, k, v, cu, longest):
        out, lse = gqa.torch.varlen_attention(q * 1, k, v, cu, cu, longest, longest, window_size=(-1, 0), return_lse=True)
        return out + 0, lse

    for lengths in (RAGGED, [50, 200, 3]):
        one = {**case, "q": lengths, "k": lengths}
        q, k, v, cu, _, longest, _ = draw_packed(one)
        message = compare("compile", one, *block(q, k, v, cu, longest), *expect_packed(one, q, k, v))
        if message:
            return f"{lengths[0]}..: {message}"
    return None


def check_compile_dense(_):
    """A module with transposed inputs gives the same layout compiled as not."""
    import torch

    import gqa.torch

    def block(x, y):
        q, k = x.transpose(1, 2), y.transpose(1, 2)
        return gqa.torch.scaled_dot_product_attention(q, k, k, is_causal=True, enable_gqa=True, return_lse=True)

    x = torch.randn(2, 77, 8, 64, device="cuda", dtype=torch.bfloat16)
    y = torch.randn(2, 101, 2, 64, device="cuda", dtype=torch.bfloat16)
    (out, lse), (other, other_lse) = block(x, y), torch.compile(block, fullgraph=True)(x, y)
    if out.stride() != other.stride():
        return f"strides {other.stride()}, not {out.stride()}"
    return None if torch.equal(out, other) and torch.equal(lse, other_lse) else "other values"


def check_opcheck(_):
    """PyTorch's own checks of custom operators: schema, fake tensors, aliasing."""
    import torch

    tests = ("test_schema", "test_faketensor")
    q, k, v, cu_q, cu_k, max_q, max_k = draw_packed(VARLEN[GRAPHED])
    sinks = draw_sinks({**VARLEN[GRAPHED], "sinks": "bf16"})
    for one in (None, sinks):
        torch.library.opcheck(torch.ops.gqa.varlen_attention.default,
                              (q, k[:-BEYOND], v[:-BEYOND], cu_q, cu_k, max_q, max_k, [-1, 0]),
                              {"sinks": one, "return_lse": True}, test_utils=tests)
    x, y = (torch.randn(2, heads, 50, 64, device="cuda", dtype=torch.bfloat16) for heads in (8, 2))
    torch.library.opcheck(torch.ops.gqa.scaled_dot_product_attention.default, (x, y, y, None, True),
                          {"sinks": sinks, "return_lse": True}, test_utils=tests)
    return None


def check_autocast(_):
    """Under autocast float32 is bfloat16, as ahead of PyTorch's own attention."""
    import torch

    case = VARLEN[GRAPHED]
    inputs = draw_packed({**case, "dtype": "f32"})
    with torch.autocast("cuda", dtype=torch.bfloat16):
        out, lse = call_packed(case, inputs)
    other, other_lse = call_packed(case, [*(one.bfloat16() for one in inputs[:3]), *inputs[3:]])
    if out.dtype != torch.bfloat16:
        return f"the result is of {out.dtype}"
    return None if torch.equal(out, other) and torch.equal(lse, other_lse) else "other values"


def check_unaligned(_):
    """What TMA cannot read is refused by name, before anything is enqueued."""
    import torch

    import gqa
    import gqa.torch

    inputs = list(draw_packed(VARLEN[GRAPHED]))
    rows, heads, dim = inputs[1].shape
    inputs[1] = torch.zeros(rows * (heads * dim + 1), device="cuda", dtype=torch.bfloat16).as_strided(
        (rows, heads, dim), (heads * dim + 1, dim, 1))
    try:
        call_packed(VARLEN[GRAPHED], inputs)
    except gqa.ArgumentError as error:
        return None if "argument 1" in str(error) and "stride" in str(error) else f"another message: {error}"
    return "no error"


def check_devices(_):
    """Tensors of the second device, while the first is current."""
    import torch

    if torch.cuda.device_count() < 2:
        return "skipped"
    case = VARLEN[GRAPHED]
    inputs = draw_packed(case, "cuda:1")
    out, lse = call_packed(case, inputs)
    return compare("devices", case, out, lse, *expect_packed(case, *inputs[:3])) if out.device.index == 1 else "wrong device"


def check_peer(_):
    """The same call as torch.nn.attention.varlen, where this PyTorch has it."""
    import torch

    import gqa.torch

    try:
        from torch.nn.attention.varlen import varlen_attn
    except ImportError:
        return "skipped"
    case = {**VARLEN[GRAPHED], "heads": 8, "key_heads": 8}
    q, k, v, cu_q, cu_k, max_q, max_k = draw_packed({**case})
    q, k, v = q[:-BEYOND], k[:-BEYOND], v[:-BEYOND]
    try:
        theirs = varlen_attn(q, k, v, cu_q, cu_k, max_q, max_k, window_size=(-1, 0))
    except TypeError:
        theirs = varlen_attn(q, k, v, cu_q, cu_k, max_q, max_k, is_causal=True)
    ours = gqa.torch.varlen_attention(q, k, v, cu_q, cu_k, max_q, max_k, window_size=(-1, 0))
    error = float((ours.double() - theirs.double()).norm() / theirs.double().norm())
    return None if error <= 2**-6 else f"they differ by {error:.2e}"


BEHAVIOUR = {"graph": check_graph, "capture_without_kernel": check_capture_without_kernel, "stream": check_stream,
             "compile": check_compile, "compile_dense": check_compile_dense, "opcheck": check_opcheck,
             "autocast": check_autocast, "unaligned": check_unaligned, "devices": check_devices, "peer": check_peer}


def run_sanitized(options):
    """This command under compute-sanitizer. A record is kept only if that has nothing to say."""
    command = ["compute-sanitizer", "--tool", options.sanitizer, "--error-exitcode", "9", "--report-api-errors", "no",
               "--kernel-name", "kernel_substring=attention_",
               sys.executable, *sys.argv]
    environment = {**os.environ, "GQA_UNDER_SANITIZER": "1", "PYTORCH_NO_CUDA_MEMORY_CACHING": "1"}
    status = subprocess.run(command, env=environment, check=False).returncode
    if status and options.json and os.path.exists(options.json):
        os.remove(options.json)
    return 1 if status else 0


def run(options):
    import torch

    if options.folder != "-":
        os.environ["GQA_KERNEL_PATH"] = options.folder
    torch.manual_seed(options.seed)
    print(f"{torch.cuda.get_device_name()}, PyTorch {torch.__version__}")
    cases = {**dict.fromkeys(VARLEN, check_packed), **dict.fromkeys(DENSE, check_dense), **BEHAVIOUR}
    outcomes = {}
    for name, check in cases.items():
        if not re.search(options.only, name):
            continue
        try:
            message = check(name)
        except Exception as error:  # One case's error is no other's.
            message = f"{type(error).__name__}: {error}"
        outcomes[name] = "skipped" if message == "skipped" else "failed" if message else "passed"
        if message:
            print(f"{name}: {message}", flush=True)
    counts = collections.Counter(outcomes.values())
    print(", ".join(f"{counts[outcome]} {outcome}" for outcome in ("passed", "failed", "skipped")))
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump({"device": torch.cuda.get_device_name(), "seed": options.seed, "sanitizer": options.sanitizer,
                       "outcomes": outcomes}, file, indent=1)
    return 1 if counts["failed"] or not counts["passed"] else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    actions = parser.add_subparsers(dest="action", required=True)
    for name in ("build", "run"):
        action = actions.add_parser(name)
        action.add_argument("folder")
        action.add_argument("--only", default="", metavar="REGEX", help="cases whose names match")
        if name == "build":
            action.add_argument("--chip", default="sm_90a")
        else:
            action.add_argument("--seed", type=int, default=0)
            action.add_argument("--sanitizer", choices=("memcheck", "racecheck"))
            action.add_argument("--json", metavar="FILE", help="each case's outcome")
    options = parser.parse_args()
    if options.action == "build":
        return build(options)
    return run_sanitized(options) if options.sanitizer and "GQA_UNDER_SANITIZER" not in os.environ else run(options)


if __name__ == "__main__":
    sys.exit(main())
