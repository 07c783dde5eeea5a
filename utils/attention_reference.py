# ===- attention_reference.py - Attention in float64, with error bounds ----=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""What gqa.attention and gqa.varlen_attention mean, in NumPy and float64.

Each function returns an Outcome: `o` and `lse` (both layouts: lse is [B, Hq, Sq],
packed: [Hq, total_q]), and bounds of the absolute error of any evaluation in the
computation type that rounds o to the element type. The bounds follow the scores:

    ds      error of a score: of a dot product with partial sums of 8 columns, of
            scale, softcap (whose tanh may be built of exp2) and mask
    eps     error of the logarithm of a weight: 2 max ds, the rounding of s - max
            and of exp, and two roundings for each key in every sum
    |o| err (exp(2 eps) - 1) sum p |v| / sum p, and the rounding of o
"""

import collections

import numpy as np

Outcome = collections.namedtuple("Outcome", ["o", "lse", "o_bound", "lse_bound"])
Parameters = collections.namedtuple("Parameters", ["scale", "window", "align", "softcap"])

# Unit roundoff and smallest positive number.
PRECISION = {
    "bf16": (2.0**-8, 2.0**-133),
    "f16": (2.0**-11, 2.0**-24),
    "f32": (2.0**-24, 2.0**-149),
    "f64": (2.0**-53, 2.0**-1074),
}


def compute_type(element):
    return "f64" if element == "f64" else "f32"


def window_mask(rows, keys, parameters):
    """[rows, keys]: whether the key is in the window of the row."""
    left, right = parameters.window
    offset = keys - rows if parameters.align == "bottom_right" else 0
    distance = np.arange(keys)[None, :] - (np.arange(rows)[:, None] + offset)
    inside = np.ones((rows, keys), dtype=bool)
    if left != -1:
        inside &= distance >= -left
    if right != -1:
        inside &= distance <= right
    return inside


def to_finite(mask, element):
    """Finite logits stay finite in the computation type."""
    if element == "f64":
        return mask
    largest = float(np.finfo(np.float32).max)
    return np.where(np.isinf(mask), mask, np.clip(mask, -largest, largest))


def attend_head(q, k, v, mask, sink, parameters, element):
    """One head of one sequence: q [Sq, D], k [Sk, D], v [Sk, Dv]; mask [Sq, Sk]
    of bool or float, or None; sink a number, or None."""
    u, _ = PRECISION[compute_type(element)]
    u_out, tiny = PRECISION[element]
    rows, keys = q.shape[0], k.shape[0]
    scale = parameters.scale
    with np.errstate(all="ignore"):
        s = scale * (q @ k.T)
        ds = u * (np.ceil(q.shape[1] / 8) + 4) * abs(scale) * (np.abs(q) @ np.abs(k).T) + 2 * u * np.abs(s)
        if parameters.softcap is not None:
            cap = parameters.softcap
            ds = ds + 3 * u * np.abs(s) + 16 * u * cap
            s = cap * np.tanh(s / cap)
        visible = window_mask(rows, keys, parameters)
        if mask is not None and mask.dtype == bool:
            visible = visible & mask
        elif mask is not None:
            mask = to_finite(mask, element)
            s = s + mask
            ds = ds + 2 * u * (np.abs(s) + np.abs(mask))
        visible = visible & ~(s == -np.inf)
        s = np.where(visible, s, -np.inf)
        top = np.max(s, axis=1, initial=-np.inf if sink is None else sink)
        base = np.where(np.isinf(top) & (top < 0), 0.0, top)[:, None]
        p = np.where(visible, np.exp(s - base), 0.0)
        total = p.sum(axis=1)
        if sink is not None:
            total = total + np.exp(sink - base[:, 0])
        seen = np.where(visible[:, :, None], p[:, :, None] * v[None, :, :], 0.0)
        divisor = np.where(total == 0, 1.0, total)[:, None]
        o = seen.sum(axis=1) / divisor
        lse = np.where(total == 0, -np.inf, base[:, 0] + np.log(total))
        lse = np.where(top == np.inf, np.inf, lse)

        spread = np.where(visible, np.abs(s - base), 0.0)
        if sink is not None:
            spread = np.maximum(spread, np.abs(np.float64(sink) - base))
        reach = np.max(np.minimum(spread, 800.0), axis=1, initial=0.0)
        eps = 2 * np.max(np.where(visible, ds, 0.0), axis=1, initial=0.0) + u * (6 * reach + 2 * keys + 24)
        weight = np.abs(seen).sum(axis=1) / divisor
        error = np.expm1(2 * eps)[:, None] * weight
        o_bound = error * (1 + u_out) + u_out * np.abs(o) + 2 * tiny
        lse_bound = np.where(np.isinf(lse), 0.0, eps + 4 * u * (np.abs(lse) + np.abs(base[:, 0])))
    return o, lse, o_bound, lse_bound


def dense(q, k, v, parameters, element, layout, mask=None, sinks=None):
    """gqa.attention; arrays as the operation takes them."""
    if layout == "bshd":
        q, k, v = (array.transpose(0, 2, 1, 3) for array in (q, k, v))
    batch, heads, rows, _ = q.shape
    keys, width = v.shape[2:]
    o, o_bound = np.zeros((2, batch, heads, rows, width))
    lse, lse_bound = np.zeros((2, batch, heads, rows))
    if mask is not None:
        mask = np.broadcast_to(mask, (batch, heads, rows, keys))
    for b, h in np.ndindex(batch, heads):
        o[b, h], lse[b, h], o_bound[b, h], lse_bound[b, h] = attend_head(
            q[b, h],
            k[b, h // (heads // k.shape[1])],
            v[b, h // (heads // v.shape[1])],
            None if mask is None else mask[b, h],
            None if sinks is None else float(sinks[h]),
            parameters,
            element,
        )
    if layout == "bshd":
        o, o_bound = o.transpose(0, 2, 1, 3), o_bound.transpose(0, 2, 1, 3)
    return Outcome(o, lse, o_bound, lse_bound)


def packed(q, k, v, cu_q, cu_k, parameters, element, sinks=None):
    """gqa.varlen_attention. Rows beyond the last entry give zeros and -inf."""
    total, heads, _ = q.shape
    width = v.shape[2]
    o, o_bound = np.zeros((2, total, heads, width))
    lse, lse_bound = np.full((heads, total), -np.inf), np.zeros((heads, total))
    for n, h in np.ndindex(len(cu_q) - 1, heads):
        rows, keys = slice(cu_q[n], cu_q[n + 1]), slice(cu_k[n], cu_k[n + 1])
        o[rows, h], lse[h, rows], o_bound[rows, h], lse_bound[h, rows] = attend_head(
            q[rows, h],
            k[keys, h // (heads // k.shape[1])],
            v[keys, h // (heads // v.shape[1])],
            None,
            None if sinks is None else float(sinks[h]),
            parameters,
            element,
        )
    return Outcome(o, lse, o_bound, lse_bound)
