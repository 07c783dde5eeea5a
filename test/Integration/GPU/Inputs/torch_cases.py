# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The cases of torch_ops.py: their inputs, and what float64 makes of them."""

import itertools

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
