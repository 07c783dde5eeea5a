#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares random ragged batches of the tile kernels with float64, on a GPU.

usage: ragged_gpu.py build FOLDER --gqa-compile=PATH
       ragged_gpu.py run FOLDER [--runtime=libGQARuntimeC.so] --date=DATE --output=RECORD.json [--batches=1000] [--seed=0]
       ragged_gpu.py table RECORD.json

`build` compiles the functions; it needs no GPU. `run` needs one, and PyTorch.
Sequences have 0 to a few hundred tokens, many at edges of tiles, with as many
keys or others. All rows of all batches are compared. NaN is planted in K and V
behind the last sequence and in results beforehand, and must not be seen after:
rows that belong to no sequence are zeros, and -inf in lse.
"""

import itertools
import json
import random
import subprocess

import artifacts
import command_line
import records

# (query heads, key heads, head dim, value head dim, window, align)
SIGNATURES = [
    (32, 8, 128, 128, (-1, 0), "bottom_right"),
    (32, 8, 128, 128, (-1, -1), "bottom_right"),
    (7, 1, 128, 128, (-1, 0), "top_left"),
    (12, 2, 64, 64, (-1, 0), "bottom_right"),
    (6, 2, 64, 64, (100, 17), "bottom_right"),
    (5, 1, 96, 96, (33, 0), "bottom_right"),
    (16, 16, 192, 128, (-1, 0), "bottom_right"),
    (16, 4, 256, 256, (-1, 0), "bottom_right"),
    (8, 2, 256, 256, (-1, -1), "bottom_right"),
    (4, 2, 16, 16, (-1, 0), "bottom_right"),
]
EDGES = [0, 0, 1, 1, 2, 7, 18, 21, 31, 32, 33, 42, 63, 64, 65, 79, 80, 81, 111, 112, 127, 128, 129, 175, 177, 255, 257]
# Rows behind the last sequence.
BEYOND = 9
# What a record has.
FIELDS = ("benchmark", "date", "device", "seed", "batches", "largest_errors")


def name_of(signature):
    return "f_" + "_".join(str(x).replace("-", "m") for x in (*signature[:4], *signature[4], signature[5]))


def function_text(signature):
    heads, key_heads, dim, value_dim, (left, right), align = signature
    q, k, v, o = (f"tensor<?x{n}x{d}xbf16>" for n, d in ((heads, dim), (key_heads, dim), (key_heads, value_dim), (heads, value_dim)))
    lse = f"tensor<{heads}x?xf32>"
    return f"""func.func @{name_of(signature)}(%q: {q}, %k: {k}, %v: {v}, %cu_q: tensor<?xi32>, %cu_k: tensor<?xi32>, %max: index) -> ({o}, {lse}) {{
  %o, %lse = gqa.varlen_attention %q, %k, %v cu_seqlens(%cu_q, %cu_k) max_seqlens(%max, %max) window({left}, {right}) align({align})
    scale({dim ** -0.5}) : ({q}, {k}, {v}, tensor<?xi32>, tensor<?xi32>, index, index) -> ({o}, {lse})
  return %o, %lse : {o}, {lse}
}}
"""


def build(options):
    text = "\n".join(map(function_text, SIGNATURES))
    subprocess.run([options.gqa_compile, "-", "--chip=sm_90a", "--kernel=tile", "-o", options.folder], input=text.encode(),
                   check=True)


def draw_lengths(generator):
    lengths = []
    for _ in range(generator.choice([0, 1, 2, 3, 5, 9, 17, 40])):
        lengths.append(generator.choice([generator.choice(EDGES), generator.randrange(300), generator.randrange(20)]))
    return lengths


def expect(q, k, v, signature):
    """Output and lse of one sequence in float64."""
    import torch

    heads, key_heads, dim, _, (left, right), align = signature
    rows, keys, group = q.shape[0], k.shape[0], heads // key_heads
    q, k, v = (x.double().transpose(0, 1) for x in (q, k, v))
    scores = q @ k.repeat_interleave(group, 0).transpose(1, 2) * dim**-0.5
    shift = keys - rows if align == "bottom_right" else 0
    diagonal = torch.arange(rows, device=q.device)[:, None] + shift
    column = torch.arange(keys, device=q.device)[None]
    seen = torch.ones(rows, keys, dtype=torch.bool, device=q.device)
    if left >= 0:
        seen &= column >= diagonal - left
    if right >= 0:
        seen &= column <= diagonal + right
    scores = scores.masked_fill(~seen, float("-inf"))
    lse = torch.logsumexp(scores, -1)
    weights = torch.exp(scores - lse.masked_fill(lse == float("-inf"), 0.0)[..., None])
    return (weights @ v.repeat_interleave(group, 0)).transpose(0, 1), lse


def check_batch(program, signature, generator):
    """The largest errors: of the output relative to its norm, and of lse."""
    import torch

    heads, key_heads, dim, value_dim, _, _ = signature
    q_lengths = draw_lengths(generator)
    same = generator.random() < 0.5
    k_lengths = q_lengths if same else [generator.choice([n, generator.choice(EDGES), generator.randrange(400)]) for n in q_lengths]
    sums = [list(itertools.accumulate(lengths, initial=0)) for lengths in (q_lengths, k_lengths)]
    shapes = ((sums[0][-1], heads, dim), (sums[1][-1], key_heads, dim), (sums[1][-1], key_heads, value_dim))
    q, k, v = (torch.randn(n + BEYOND, h, d, device="cuda", dtype=torch.bfloat16) for n, h, d in shapes)
    for x, total in ((k, sums[1][-1]), (v, sums[1][-1])):
        x[total:] = float("nan")
    # Kernels are chosen by the longest sequence that there may be.
    longest = generator.choice([max(k_lengths, default=0), 1 << 20])
    offsets = map(artifacts.offsets_of, (q_lengths, k_lengths))
    launch, (out, lse) = artifacts.prepare(program, name_of(signature), [q, k, v, *offsets, longest])
    out.fill_(float("nan"))
    lse.fill_(float("nan"))
    launch()
    expected, expected_lse = torch.zeros_like(out, dtype=torch.float64), torch.full_like(lse, float("-inf"), dtype=torch.float64)
    for i, rows in enumerate(q_lengths):
        if rows and k_lengths[i]:
            at, keys_at = slice(sums[0][i], sums[0][i + 1]), slice(sums[1][i], sums[1][i + 1])
            expected[at], expected_lse[:, at] = expect(q[at], k[keys_at], v[keys_at], signature)
    infinite = expected_lse == float("-inf")
    if not torch.equal(lse == float("-inf"), infinite) or bool((out[infinite.T] != 0).any()):
        return float("inf"), float("inf")
    error = float((out.double() - expected).norm() / expected.norm().clamp(min=1e-30)) if not bool(infinite.all()) else 0.0
    finite = (lse.double() - expected_lse)[~infinite].abs()
    return error if error == error else float("inf"), float(finite.max()) if finite.numel() else 0.0


def run(options):
    import torch

    torch.manual_seed(options.seed)
    generator, program = random.Random(options.seed), artifacts.open_program(options)
    worst = {name_of(signature): [0, 0.0, 0.0] for signature in SIGNATURES}
    for number in range(options.batches):
        signature = SIGNATURES[number % len(SIGNATURES)]
        error, lse_error = check_batch(program, signature, generator)
        if not (error < 6e-3 and lse_error < 1e-4):
            records.fail(f"batch {number} of {name_of(signature)}: output off by {error}, lse by {lse_error}")
        entry = worst[name_of(signature)]
        worst[name_of(signature)] = [entry[0] + 1, max(entry[1], error), max(entry[2], lse_error)]
    return {"benchmark": "ragged_gpu", "date": options.date, "device": torch.cuda.get_device_name(), "seed": options.seed,
              "batches": options.batches,
              "largest_errors": {name: {"batches": n, "output": e, "lse": l} for name, (n, e, l) in worst.items()}}  # fmt: skip


def show(record):
    print(json.dumps({key: record[key] for key in FIELDS}, indent=1))


def main():
    parser, actions = command_line.make_parser(__doc__)
    actions.run.add_argument("--batches", type=int, default=1000)
    command_line.dispatch(parser.parse_args(), build, run, show)


if __name__ == "__main__":
    main()
