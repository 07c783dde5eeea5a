#!/usr/bin/env python3
"""Prints the attention module of torchtitan issue #2224 as MLIR.

The Python of the issue (torchtitan's Qwen3 attention, after the projections):

    xq, xk = apply_rotary_emb(xq, xk, rope_cache, positions)
    keys = repeat_kv(xk, self.n_rep)      # expand + reshape
    values = repeat_kv(xv, self.n_rep)
    xq = xq.transpose(1, 2)               # (bs, heads, seqlen, head_dim)
    xk = keys.transpose(1, 2)
    xv = values.transpose(1, 2)
    match backend: varlen | sdpa | flex

The varlen wrapper transposes back and packs the batch:

    xq_packed = xq.transpose(1, 2).reshape(-1, n_local_heads, head_dim)

Shapes default to Qwen3-8B: 2 x 8192 tokens, 32 query heads, 8 key/value heads,
head dimension 128, bf16. The result is (bs, seqlen, heads * head_dim), what the
output projection reads.
"""

import argparse
import math


def rotary(name, source, heads, s):
    """apply_rotary_emb on one tensor: x * cos + rotate_half(x) * sin, in f32."""
    x = f"{s.b}x{s.s}x{heads}x{s.d}x{s.t}"
    half = f"{s.b}x{s.s}x{heads}x{s.d // 2}x{s.t}"
    take = f"[{s.b}, {s.s}, {heads}, {s.d // 2}] [1, 1, 1, 1]"
    return f"""\
  // {name} = {source} * cos + rotate_half({source}) * sin
  %{name}_first = tensor.extract_slice %{source}[0, 0, 0, 0] {take} : tensor<{x}> to tensor<{half}>
  %{name}_second = tensor.extract_slice %{source}[0, 0, 0, {s.d // 2}] {take} : tensor<{x}> to tensor<{half}>
  %{name}_half = tensor.empty() : tensor<{half}>
  %{name}_minus = linalg.negf ins(%{name}_second : tensor<{half}>) outs(%{name}_half : tensor<{half}>) -> tensor<{half}>
  %{name}_turned = tensor.concat dim(3) %{name}_minus, %{name}_first : (tensor<{half}>, tensor<{half}>) -> tensor<{x}>
  %{name}_empty = tensor.empty() : tensor<{x}>
  %{name} = linalg.generic {{indexing_maps = [#tokens, #tokens, #rope, #rope, #tokens],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}}
      ins(%{source}, %{name}_turned, %cos, %sin : tensor<{x}>, tensor<{x}>, tensor<{s.s}x{s.d}xf32>, tensor<{s.s}x{s.d}xf32>)
      outs(%{name}_empty : tensor<{x}>) {{
  ^bb0(%x: {s.t}, %turned: {s.t}, %c: f32, %sn: f32, %out: {s.t}):
    %xf = arith.extf %x : {s.t} to f32
    %tf = arith.extf %turned : {s.t} to f32
    %a = arith.mulf %xf, %c : f32
    %b = arith.mulf %tf, %sn : f32
    %sum = arith.addf %a, %b : f32
    %r = arith.truncf %sum : f32 to {s.t}
    linalg.yield %r : {s.t}
  }} -> tensor<{x}>
"""


def repeat(name, source, s):
    """repeat_kv as torchtitan writes it: x[:, :, :, None, :].expand(...).reshape(...)."""
    small = f"{s.b}x{s.s}x{s.hk}x{s.d}x{s.t}"
    wide = f"{s.b}x{s.s}x{s.hk}x{s.r}x{s.d}x{s.t}"
    big = f"{s.b}x{s.s}x{s.hq}x{s.d}x{s.t}"
    return f"""\
  // {name} = repeat_kv({source}, {s.r})
  %{name}_empty = tensor.empty() : tensor<{wide}>
  %{name}_wide = linalg.broadcast ins(%{source} : tensor<{small}>) outs(%{name}_empty : tensor<{wide}>) dimensions = [3]
  %{name} = tensor.collapse_shape %{name}_wide [[0], [1], [2, 3], [4]] : tensor<{wide}> into tensor<{big}>
"""


def transpose(name, source, shape, s):
    """x.transpose(1, 2) of a 4-d tensor of the given extents."""
    a, b, c, d = shape
    return f"""\
  %{name}_empty = tensor.empty() : tensor<{a}x{c}x{b}x{d}x{s.t}>
  %{name} = linalg.transpose ins(%{source} : tensor<{a}x{b}x{c}x{d}x{s.t}>) outs(%{name}_empty : tensor<{a}x{c}x{b}x{d}x{s.t}>) permutation = [0, 2, 1, 3]
"""


def module(s):
    bshd = f"{s.b}x{s.s}x{s.hq}x{s.d}x{s.t}"
    bhsd = f"{s.b}x{s.hq}x{s.s}x{s.d}x{s.t}"
    thd = f"{s.b * s.s}x{s.hq}x{s.d}x{s.t}"
    small = f"{s.b}x{s.s}x{s.hk}x{s.d}x{s.t}"
    scale = repr(1 / math.sqrt(s.d))
    out = f"{s.b}x{s.s}x{s.hq * s.d}x{s.t}"
    cu = f"tensor<{s.b + 1}xi32>"
    extra = f",\n    %cu_seqlens: {cu}, %max_seqlen: index" if s.backend == "varlen" else ""
    text = f"""\
#tokens = affine_map<(b, s, h, d) -> (b, s, h, d)>
#rope = affine_map<(b, s, h, d) -> (s, d)>

func.func @qwen3_{s.backend}(
    %xq: tensor<{bshd}>, %xk: tensor<{small}>, %xv: tensor<{small}>,
    %cos: tensor<{s.s}x{s.d}xf32>, %sin: tensor<{s.s}x{s.d}xf32>{extra}) -> tensor<{out}> {{
"""
    text += rotary("q", "xq", s.hq, s) + rotary("k", "xk", s.hk, s)
    text += repeat("keys", "k", s) + repeat("values", "xv", s)
    text += "  // (bs, heads, seqlen, head_dim)\n"
    for name, source in (("qt", "q"), ("kt", "keys"), ("vt", "values")):
        text += transpose(name, source, (s.b, s.s, s.hq, s.d), s)
    if s.backend == "varlen":
        text += "  // The varlen wrapper: back again, and pack the batch.\n"
        for name, source in (("qb", "qt"), ("kb", "kt"), ("vb", "vt")):
            text += transpose(name, source, (s.b, s.hq, s.s, s.d), s)
            text += (f"  %{name}_packed = tensor.collapse_shape %{name} [[0, 1], [2], [3]] "
                     f": tensor<{bshd}> into tensor<{thd}>\n")
        text += f"""\
  %o = gqa.varlen_attention %qb_packed, %kb_packed, %vb_packed cu_seqlens(%cu_seqlens, %cu_seqlens) max_seqlens(%max_seqlen, %max_seqlen)
      backend("varlen") window(-1, 0) scale({scale})
      : (tensor<{thd}>, tensor<{thd}>, tensor<{thd}>, {cu}, {cu}, index, index) -> tensor<{thd}>
  %result = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [{s.b}, {s.s}, {s.hq}, {s.d}] : tensor<{thd}> into tensor<{bshd}>
"""
    else:
        text += f"""\
  %o = gqa.attention %qt, %kt, %vt backend("{s.backend}") layout(bhsd) window(-1, 0) scale({scale})
      : (tensor<{bhsd}>, tensor<{bhsd}>, tensor<{bhsd}>) -> tensor<{bhsd}>
"""
        text += transpose("result", "o", (s.b, s.hq, s.s, s.d), s)
    text += f"""\
  %flat = tensor.collapse_shape %result [[0], [1], [2, 3]] : tensor<{bshd}> into tensor<{out}>
  return %flat : tensor<{out}>
}}
"""
    return text


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("backend", choices=["varlen", "sdpa", "flex"])
    parser.add_argument("--batch", type=int, default=2)
    parser.add_argument("--seqlen", type=int, default=8192)
    parser.add_argument("--heads", type=int, default=32, help="query heads")
    parser.add_argument("--kv-heads", type=int, default=8)
    parser.add_argument("--head-dim", type=int, default=128)
    parser.add_argument("--dtype", choices=["bf16", "f16"], default="bf16")
    options = parser.parse_args()
    if options.heads % options.kv_heads:
        parser.error(f"{options.heads} query heads is not a multiple of {options.kv_heads} key/value heads")
    shape = argparse.Namespace(
        backend=options.backend, b=options.batch, s=options.seqlen, hq=options.heads,
        hk=options.kv_heads, d=options.head_dim, t=options.dtype, r=options.heads // options.kv_heads)
    print(module(shape), end="")


if __name__ == "__main__":
    main()
