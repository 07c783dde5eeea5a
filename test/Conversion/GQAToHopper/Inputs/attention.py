#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints a function with one packed attention on memrefs.

usage: attention.py [--name=f] [--type=bf16] [--heads=32,8,8] [--dims=128,128] [--window=-1,0] [--longest=4096] [--clauses=TEXT] [--sinks] [--lse]
"""

import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--name", default="f")
parser.add_argument("--type", default="bf16")
parser.add_argument("--heads", default="32,8,8")
parser.add_argument("--dims", default="128,128")
parser.add_argument("--window", default="-1,-1")
parser.add_argument("--longest", type=int, help="sequence, if the function knows it")
parser.add_argument("--clauses", default="")
parser.add_argument("--sinks", action="store_true")
parser.add_argument("--lse", action="store_true")
options = parser.parse_args()
hq, hk, hv = options.heads.split(",")
d, dv = options.dims.split(",")


def packed(heads, dim):
    return f"memref<?x{heads}x{dim}x{options.type}>"


offsets = "memref<?xi32>"
operands = [("q", packed(hq, d)), ("k", packed(hk, d)), ("v", packed(hv, dv)), ("cu_q", offsets), ("cu_k", offsets),
            ("max", "index"), ("max", "index")]
outs = [("o", packed(hq, dv))]
if options.sinks:
    operands.append(("s", f"memref<{hq}xf32>"))
if options.lse:
    outs.append(("lse", f"memref<{hq}x?xf32>"))
arguments = dict(operands + outs)
constant = ""
if options.longest:
    del arguments["max"]
    constant = f"\n  %max = arith.constant {options.longest} : index"
print(f"""func.func @{options.name}({", ".join(f"%{name}: {type}" for name, type in arguments.items())}) {{{constant}
  gqa.varlen_attention %q, %k, %v {"sinks(%s)" if options.sinks else ""} cu_seqlens(%cu_q, %cu_k) max_seqlens(%max, %max)
      outs({", ".join(f"%{name}" for name, _ in outs)}) window({options.window}) {options.clauses}
    : ({", ".join(type for _, type in operands + outs)}) -> ()
  return
}}""")
