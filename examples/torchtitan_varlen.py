#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""torchtitan issue #2224 on a GPU: its attention module with and without the repeat of K and V.

The module of the issue repeats keys and values to the number of query heads,
transposes all three, and the varlen wrapper transposes them back:

    keys = repeat_kv(xk, n_rep)              # (bs, seqlen, heads, head_dim)
    xq, xk, xv = (x.transpose(1, 2) for x in (xq, keys, values))
    xq_packed = xq.transpose(1, 2).reshape(-1, n_local_heads, head_dim)

gqa.torch.varlen_attention takes K and V as they are. This program runs both on
the same weights and tokens, with Qwen3-8B's shapes unless told otherwise, checks
that they give the same numbers, and prints the memory and time of each.

Needs PyTorch, a GPU and gqa (docs/pytorch.md), and PyTorch 2.10 for the issue's own.
"""

import argparse
import importlib.util
import statistics
import sys

VARIANTS = {
    "issue": "repeat_kv and torch.nn.attention.varlen, as in the issue",
    "issue_grouped": "torch.nn.attention.varlen on grouped heads",
    "repeat": "repeat_kv and gqa.torch.varlen_attention",
    "grouped": "gqa.torch.varlen_attention on grouped heads",
}
# Of a variant's distance from the first: roundings of P and O to bf16, in another order.
LIMIT = 2**-6


def repeat_bytes(options):
    """What the two repeats of a layer write, in bf16."""
    return 2 * options.batch * options.seqlen * options.heads * options.head_dim * 2


def repeat_kv(x, n_rep):
    """(bs, seqlen, kv_heads, head_dim) to (bs, seqlen, kv_heads * n_rep, head_dim), as torchtitan writes it."""
    import torch

    bs, seqlen, heads, head_dim = x.shape
    if n_rep == 1:
        return x
    return torch.unsqueeze(x, dim=3).expand(bs, seqlen, heads, n_rep, head_dim).reshape(bs, seqlen, heads * n_rep, head_dim)


def rotary(x, cos, sin):
    import torch

    first, second = x.float().chunk(2, dim=-1)
    return (x.float() * cos + torch.cat((-second, first), dim=-1) * sin).to(x.dtype)


def rope_cache(options):
    import torch

    inverse = 1e6 ** (-torch.arange(0, options.head_dim, 2, device="cuda").float() / options.head_dim)
    angles = torch.outer(torch.arange(options.seqlen, device="cuda").float(), inverse)
    angles = torch.cat((angles, angles), dim=-1)[None, :, None]
    return angles.cos(), angles.sin()


def packed_by_the_wrapper(xq, keys, values, cu, longest, attention):
    """The issue's transposes to heads first, and the varlen wrapper's back."""
    xq, xk, xv = (x.transpose(1, 2) for x in (xq, keys, values))
    head_dim, heads = xq.shape[-1], xq.shape[1]
    q, k, v = (x.transpose(1, 2).reshape(-1, heads, head_dim) for x in (xq, xk, xv))
    return attention(q, k, v, cu, cu, longest, longest)


def torch_varlen(q, k, v, cu_q, cu_k, max_q, max_k):
    from torch.nn.attention.varlen import varlen_attn

    try:
        return varlen_attn(q, k, v, cu_q, cu_k, max_q, max_k, window_size=(-1, 0))
    except TypeError:  # PyTorch 2.10
        return varlen_attn(q, k, v, cu_q, cu_k, max_q, max_k, is_causal=True)


def gqa_varlen(q, k, v, cu_q, cu_k, max_q, max_k):
    from gqa.torch import varlen_attention

    return varlen_attention(q, k, v, cu_q, cu_k, max_q, max_k, window_size=(-1, 0))


def make_attention(options):
    import torch

    class Attention(torch.nn.Module):
        """Qwen3's attention, without its norms."""

        def __init__(self):
            super().__init__()
            dim, width = options.dim, options.head_dim
            self.wq, self.wk, self.wv = (torch.nn.Linear(dim, heads * width, bias=False)
                                         for heads in (options.heads, options.kv_heads, options.kv_heads))
            self.wo = torch.nn.Linear(options.heads * width, dim, bias=False)
            self.n_rep = options.heads // options.kv_heads

        def project(self, x, cos, sin):
            bs, seqlen, _ = x.shape
            xq, xk, xv = (linear(x).view(bs, seqlen, -1, options.head_dim) for linear in (self.wq, self.wk, self.wv))
            return rotary(xq, cos, sin), rotary(xk, cos, sin), xv

        def attend(self, xq, xk, xv, cu, longest, variant):
            attention = torch_varlen if variant.startswith("issue") else gqa_varlen
            if variant.endswith("grouped"):
                q, k, v = (one.flatten(0, 1) for one in (xq, xk, xv))
                return attention(q, k, v, cu, cu, longest, longest)
            keys, values = repeat_kv(xk, self.n_rep), repeat_kv(xv, self.n_rep)
            return packed_by_the_wrapper(xq, keys, values, cu, longest, attention)

        def forward(self, x, cos, sin, cu, longest, variant):
            out = self.attend(*self.project(x, cos, sin), cu, longest, variant)
            return self.wo(out.view(*x.shape[:2], -1))

    return Attention


def measure(function, repeats=20):
    """The result, the most bytes allocated on the way beside what was there, and the median of the times in ms."""
    import torch

    for _ in range(3):
        function()
    torch.cuda.synchronize()
    before = torch.cuda.memory_allocated()
    torch.cuda.reset_peak_memory_stats()
    result = function()
    torch.cuda.synchronize()
    peak = torch.cuda.max_memory_allocated() - before
    times = []
    for _ in range(repeats):
        start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        start.record()
        function()
        end.record()
        end.synchronize()
        times.append(start.elapsed_time(end))
    return result, peak, statistics.median(times)


def known_variants():
    """All of them, or with a PyTorch that has no varlen attention (before 2.10) those that do without."""
    known = importlib.util.find_spec("torch.nn.attention.varlen")
    return [variant for variant in VARIANTS if known or not variant.startswith("issue")]


def compare(options):
    """Yields for each variant its name, memory and time of attention and module, and its distance from the first."""
    import torch

    torch.manual_seed(0)
    layer = make_attention(options)().to("cuda", torch.bfloat16)
    x = torch.randn(options.batch, options.seqlen, options.dim, device="cuda", dtype=torch.bfloat16)
    cos, sin = rope_cache(options)
    cu = torch.arange(0, (options.batch + 1) * options.seqlen, options.seqlen, device="cuda", dtype=torch.int32)
    expected = None
    with torch.no_grad():
        heads = layer.project(x, cos, sin)
        for variant in known_variants():
            _, attention_peak, attention_time = measure(lambda: layer.attend(*heads, cu, options.seqlen, variant))
            out, peak, time = measure(lambda: layer(x, cos, sin, cu, options.seqlen, variant))
            expected = out if expected is None else expected
            yield variant, {
                "attention_ms": attention_time, "attention_bytes": attention_peak, "module_ms": time, "module_bytes": peak,
                "distance": float((out.double() - expected.double()).norm() / expected.double().norm()),
            }  # fmt: skip


def run(options):
    import torch

    print(f"{torch.cuda.get_device_name()}, PyTorch {torch.__version__}: {options.batch} x {options.seqlen} tokens, "
          f"{options.heads} heads, {options.kv_heads} of K and V, head dimension {options.head_dim}, bf16\n")
    print(f"{'':13}   attention              module                distance from the first")
    status = 0
    for variant, found in compare(options):
        print(f"{variant:13} {found['attention_ms']:7.3f} ms {found['attention_bytes'] / 2**20:5.0f} MiB   "
              f"{found['module_ms']:7.3f} ms {found['module_bytes'] / 2**20:5.0f} MiB   {found['distance']:.1e}   "
              f"{VARIANTS[variant]}")
        status |= not found["distance"] <= LIMIT
    return status


def explain(options, reason):
    print(f"{reason} With one, this program runs the attention of {options.heads} query heads and {options.kv_heads} "
          f"key/value heads on {options.batch} x {options.seqlen} tokens in {len(VARIANTS)} ways and prints the memory "
          "and time of each:")
    for variant, text in VARIANTS.items():
        print(f"  {variant:13} {text}")
    print(f"The repeats that the last one does without write {repeat_bytes(options) / 2**20:.0f} MiB a layer.")
    return 0


def make_parser():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, value in (("batch", 2), ("seqlen", 8192), ("dim", 4096), ("heads", 32), ("kv-heads", 8), ("head-dim", 128)):
        parser.add_argument(f"--{name}", type=int, default=value)
    return parser


def main():
    parser = make_parser()
    options = parser.parse_args()
    if options.heads % options.kv_heads:
        parser.error(f"{options.heads} query heads is not a multiple of {options.kv_heads} key/value heads")
    try:
        import torch
    except ImportError:
        return explain(options, "There is no PyTorch here.")
    if not torch.cuda.is_available():
        return explain(options, "There is no GPU here.")
    return run(options)


if __name__ == "__main__":
    sys.exit(main())
