#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes a function with N attention layers of the shape of Qwen3, as IR.

usage: generate_layers.py N

A layer is what a front end makes of torchtitan's attention module: rotary
embedding on queries and keys, K and V repeated four times by broadcast and
collapse, transposes around the attention. The projections, which no pass here
looks into, are calls of declared functions; the layers follow one another in
one block.
"""

import sys

HEADER = """\
#tokens = affine_map<(b, s, h, d) -> (b, s, h, d)>
#rope = affine_map<(b, s, h, d) -> (s, d)>

func.func private @project_q(tensor<2x1024x4096xbf16>) -> tensor<2x1024x32x128xbf16>
func.func private @project_k(tensor<2x1024x4096xbf16>) -> tensor<2x1024x8x128xbf16>
func.func private @project_v(tensor<2x1024x4096xbf16>) -> tensor<2x1024x8x128xbf16>
func.func private @project_o(tensor<2x1024x4096xbf16>) -> tensor<2x1024x4096xbf16>

func.func @model(%h0: tensor<2x1024x4096xbf16>, %cos: tensor<1024x128xf32>, %sin: tensor<1024x128xf32>)
    -> tensor<2x1024x4096xbf16> {
"""

# {r}: the rotated value, {x}: the value, {n}: its number of heads.
ROPE = """\
  %{r}_first = tensor.extract_slice %{x}[0, 0, 0, 0] [2, 1024, {n}, 64] [1, 1, 1, 1] : tensor<2x1024x{n}x128xbf16> to tensor<2x1024x{n}x64xbf16>
  %{r}_second = tensor.extract_slice %{x}[0, 0, 0, 64] [2, 1024, {n}, 64] [1, 1, 1, 1] : tensor<2x1024x{n}x128xbf16> to tensor<2x1024x{n}x64xbf16>
  %{r}_half = tensor.empty() : tensor<2x1024x{n}x64xbf16>
  %{r}_minus = linalg.negf ins(%{r}_second : tensor<2x1024x{n}x64xbf16>) outs(%{r}_half : tensor<2x1024x{n}x64xbf16>) -> tensor<2x1024x{n}x64xbf16>
  %{r}_turned = tensor.concat dim(3) %{r}_minus, %{r}_first : (tensor<2x1024x{n}x64xbf16>, tensor<2x1024x{n}x64xbf16>) -> tensor<2x1024x{n}x128xbf16>
  %{r}_empty = tensor.empty() : tensor<2x1024x{n}x128xbf16>
  %{r} = linalg.generic {{indexing_maps = [#tokens, #tokens, #rope, #rope, #tokens],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}}
      ins(%{x}, %{r}_turned, %cos, %sin : tensor<2x1024x{n}x128xbf16>, tensor<2x1024x{n}x128xbf16>, tensor<1024x128xf32>, tensor<1024x128xf32>)
      outs(%{r}_empty : tensor<2x1024x{n}x128xbf16>) {{
  ^bb0(%x: bf16, %turned: bf16, %c: f32, %s: f32, %out: bf16):
    %xf = arith.extf %x : bf16 to f32
    %tf = arith.extf %turned : bf16 to f32
    %a = arith.mulf %xf, %c : f32
    %b = arith.mulf %tf, %s : f32
    %sum = arith.addf %a, %b : f32
    %r = arith.truncf %sum : f32 to bf16
    linalg.yield %r : bf16
  }} -> tensor<2x1024x{n}x128xbf16>
"""

# {r}: the repeated value, {x}: the value with 8 heads.
REPEAT = """\
  %{r}_empty = tensor.empty() : tensor<2x1024x8x4x128xbf16>
  %{r}_wide = linalg.broadcast ins(%{x} : tensor<2x1024x8x128xbf16>) outs(%{r}_empty : tensor<2x1024x8x4x128xbf16>) dimensions = [3]
  %{r} = tensor.collapse_shape %{r}_wide [[0], [1], [2, 3], [4]] : tensor<2x1024x8x4x128xbf16> into tensor<2x1024x32x128xbf16>
"""

# {t}: the transposed value, {x}: the value.
TRANSPOSE = """\
  %{t}_empty = tensor.empty() : tensor<2x32x1024x128xbf16>
  %{t} = linalg.transpose ins(%{x} : tensor<2x1024x32x128xbf16>) outs(%{t}_empty : tensor<2x32x1024x128xbf16>) permutation = [0, 2, 1, 3]
"""

ATTENTION = """\
  %o{i} = gqa.attention %qt{i}, %kt{i}, %vt{i} layout(bhsd) window(-1, 0) scale(0.08838834764831843)
      : (tensor<2x32x1024x128xbf16>, tensor<2x32x1024x128xbf16>, tensor<2x32x1024x128xbf16>) -> tensor<2x32x1024x128xbf16>
  %ot{i}_empty = tensor.empty() : tensor<2x1024x32x128xbf16>
  %ot{i} = linalg.transpose ins(%o{i} : tensor<2x32x1024x128xbf16>) outs(%ot{i}_empty : tensor<2x1024x32x128xbf16>) permutation = [0, 2, 1, 3]
  %flat{i} = tensor.collapse_shape %ot{i} [[0], [1], [2, 3]] : tensor<2x1024x32x128xbf16> into tensor<2x1024x4096xbf16>
  %h{next} = func.call @project_o(%flat{i}) : (tensor<2x1024x4096xbf16>) -> tensor<2x1024x4096xbf16>
"""


def layer(i):
    projections = "".join(
        f"  %x{name}{i} = func.call @project_{name}(%h{i}) : (tensor<2x1024x4096xbf16>) -> tensor<2x1024x{heads}x128xbf16>\n"
        for name, heads in (("q", 32), ("k", 8), ("v", 8)))
    return (projections + ROPE.format(r=f"q{i}", x=f"xq{i}", n=32) + ROPE.format(r=f"k{i}", x=f"xk{i}", n=8) +
            REPEAT.format(r=f"kr{i}", x=f"k{i}") + REPEAT.format(r=f"vr{i}", x=f"xv{i}") +
            "".join(TRANSPOSE.format(t=f"{name}t{i}", x=f"{source}{i}")
                    for name, source in (("q", "q"), ("k", "kr"), ("v", "vr"))) +
            ATTENTION.format(i=i, next=i + 1))


def generate(layers):
    """The module, as text in pieces."""
    yield HEADER
    for i in range(layers):
        yield layer(i)
    yield f"  return %h{layers} : tensor<2x1024x4096xbf16>\n}}\n"


def main():
    if len(sys.argv) != 2 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    sys.stdout.writelines(generate(int(sys.argv[1])))


if __name__ == "__main__":
    main()
