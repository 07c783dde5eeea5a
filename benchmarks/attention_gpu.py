#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Times the attention kernels on a GPU, beside those of PyTorch.

usage: attention_gpu.py build FOLDER --gqa-compile=PATH
       attention_gpu.py run FOLDER [--runtime=libGQARuntimeC.so] --date=DATE --output=RECORD.json [--fa3=FOLDER] [--jax]
       attention_gpu.py table RECORD.json

`build` compiles the functions; it needs no GPU. `run` needs one, and PyTorch:
for each case it compares rows of our result with float64, and then times us and
the peers in one process. Each is warmed up, and they take turns, in another
random order each time, in rounds of as many launches as take ROUND_MS; the time
of a launch is that of a round over their number, and medians of the rounds are
recorded. Inputs are normal, bf16; K and V have grouped heads, which all peers
take as they are.

FlashAttention-3 is a peer where --fa3 names a folder with a module fa3_peer.py,
whose class FA3 has `forward(q, k, v, cu=None, causal, pack_gqa)`: that returns
the result and a function that launches it again. Packed (varlen) with and without
its packing of heads, and dense.

FLOPs are 4 D for each pair of a query and a key that the mask keeps, and head.
"""

import random
import statistics
import subprocess
import sys

import artifacts
import command_line
import records

# The peers, and what they are called in tables.
PEERS = {
    "cudnn": "cuDNN (dense)",
    "fa3": "FlashAttention-3 (varlen)",
    "fa3_dense": "FlashAttention-3 (dense)",
    "fa2": "FlashAttention-2 (varlen)",
    "jax_cudnn": "cuDNN of JAX (dense)",
    "jax_mosaic": "Mosaic GPU (dense)",
}
RAGGED = [8192, 4096, 2048, 1024, 512, 256, 128, 64, 33, 7, 1, 23, 1]
UNIFORM = [[16384], [4096] * 4, [1024] * 16, [512] * 32]
ROUNDS, ROUND_MS, WARM_UP_MS = 7, 60, 150


def cases():
    """(query heads, key heads, head dim, causal, lengths)"""
    for causal in (True, False):
        for lengths in [*UNIFORM, RAGGED]:
            yield 32, 8, 128, causal, lengths
    for heads, key_heads, head_dim in ((32, 8, 64), (16, 4, 256)):
        for causal in (True, False):
            for lengths in UNIFORM:
                yield heads, key_heads, head_dim, causal, lengths
    yield 32, 8, 128, True, [2] * 8192


def name_of(heads, key_heads, head_dim, causal):
    return f"h{heads}_{key_heads}_d{head_dim}_{'causal' if causal else 'full'}"


def label_of(lengths):
    return f"{len(lengths)}x{lengths[0]}" if len(set(lengths)) == 1 else f"{len(lengths)} ragged"


def function_text(heads, key_heads, head_dim, causal):
    q, k = f"tensor<?x{heads}x{head_dim}xbf16>", f"tensor<?x{key_heads}x{head_dim}xbf16>"
    window = "window(-1, 0) " if causal else ""
    return f"""func.func @{name_of(heads, key_heads, head_dim, causal)}(%q: {q}, %k: {k}, %v: {k}, %cu: tensor<?xi32>, %max: index) -> {q} {{
  %o = gqa.varlen_attention %q, %k, %v cu_seqlens(%cu, %cu) max_seqlens(%max, %max) {window}scale({head_dim ** -0.5})
    : ({q}, {k}, {k}, tensor<?xi32>, tensor<?xi32>, index, index) -> {q}
  return %o : {q}
}}
"""


def build(options):
    signatures = dict.fromkeys(case[:4] for case in cases())
    text = "\n".join(function_text(*signature) for signature in signatures)
    subprocess.run([options.gqa_compile, "-", "--chip=sm_90a", "-o", options.folder], input=text.encode(), check=True)


#===------------------------------------------------------------------------===#
# On the GPU
#===------------------------------------------------------------------------===#


def count_flops(heads, head_dim, causal, lengths):
    return sum(4 * (n * (n + 1) / 2 if causal else n * n) * heads * head_dim for n in lengths)


def error_of(result, q, k, v, causal, lengths):
    """The distance of some rows from float64, relative to their norm."""
    import torch

    group, start, error, norm = q.shape[1] // k.shape[1], 0, 0.0, 0.0
    for number, n in enumerate(lengths):
        if number in (0, 1, len(lengths) // 2, len(lengths) - 1):
            rows = torch.unique(torch.cat([torch.randint(0, n, (48,)), torch.tensor([0, n - 1])])).cuda()
            for head in {0, group - 1, q.shape[1] // 2, q.shape[1] - 1}:
                keys, values = (x[start : start + n, head // group].double() for x in (k, v))
                scores = q[start + rows, head].double() @ keys.T * q.shape[2] ** -0.5
                if causal:
                    scores.masked_fill_(torch.arange(n, device="cuda")[None] > rows[:, None], float("-inf"))
                expected = torch.softmax(scores, -1) @ values
                error += float(((result[start + rows, head] - expected) ** 2).sum())
                norm += float((expected**2).sum())
        start += n
    return (error / norm) ** 0.5


def find_peers(q, k, v, cu, causal, lengths, fa3=None):
    import torch
    from torch.nn.attention import SDPBackend, sdpa_kernel

    longest = max(lengths)
    peers = {"fa2": lambda: torch.ops.aten._flash_attention_forward(q, k, v, cu, cu, longest, longest, 0.0, causal, False)}
    if len(set(lengths)) == 1 and longest > 2:
        dense = [x.view(len(lengths), longest, x.shape[1], x.shape[2]).transpose(1, 2) for x in (q, k, v)]

        def cudnn():
            with sdpa_kernel(SDPBackend.CUDNN_ATTENTION):
                return torch.nn.functional.scaled_dot_product_attention(*dense, is_causal=causal, enable_gqa=True)

        peers["cudnn"] = cudnn
    if fa3 and longest > 2:
        for name, packs in (("fa3", False), ("fa3_packed", True)):
            peers[name] = fa3.forward(q, k, v, cu=cu, causal=causal, pack_gqa=packs)[1]
        if len(set(lengths)) == 1:
            batches = [x.view(len(lengths), longest, x.shape[1], x.shape[2]) for x in (q, k, v)]
            peers["fa3_dense"] = fa3.forward(*batches, causal=causal, pack_gqa=False)[1]
    return peers


def time_round(launch, count):
    import torch

    if hasattr(launch, "time"):
        return launch.time(count)
    begin, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
    begin.record()
    for _ in range(count):
        launch()
    end.record()
    end.synchronize()
    return begin.elapsed_time(end) / count


def summarize(times):
    return {"median": statistics.median(times), "min": min(times), "max": max(times)}


def time_all(launches):
    """Name -> the milliseconds of a launch in each round."""
    counts = {}
    for name, launch in launches.items():
        launch()
        one = time_round(launch, 3)
        time_round(launch, max(1, round(WARM_UP_MS / one)))
        counts[name] = max(1, round(ROUND_MS / one))
    times = {name: [] for name in launches}
    # Who comes after whom matters: the power that one draws slows the next.
    order, shuffle = list(launches), random.Random(0).shuffle
    for _ in range(ROUNDS):
        shuffle(order)
        for name in order:
            times[name].append(time_round(launches[name], counts[name]))
    return times


def measure_matrix_product():
    """TFLOP/s of a bf16 matrix product through cuBLAS: what the card gives."""
    import torch

    n = 8192
    a, b = (torch.randn(n, n, device="cuda", dtype=torch.bfloat16) for _ in range(2))
    return 2 * n**3 / statistics.median(time_all({"product": lambda: a @ b})["product"]) / 1e9


def driver_version():
    said = subprocess.run(["nvidia-smi", "--query-gpu=driver_version", "--format=csv,noheader"], check=True, capture_output=True,
                          text=True)  # fmt: skip
    return said.stdout.split()[0]


def run_case(program, fa3, with_jax, heads, key_heads, head_dim, causal, lengths):
    import torch

    q, k, v, cu = artifacts.draw_packed(lengths, heads, key_heads, head_dim)
    launch, results = artifacts.prepare(program, name_of(heads, key_heads, head_dim, causal), [q, k, v, cu, max(lengths)])
    results[0].fill_(float("nan"))
    launch()
    torch.cuda.synchronize()
    error = error_of(results[0], q, k, v, causal, lengths)
    if not error < 6e-3:
        records.fail(f"{label_of(lengths)}: the result is {error} off, which is no rounding")
    peers = find_peers(q, k, v, cu, causal, lengths, fa3)
    if with_jax and len(set(lengths)) == 1 and head_dim == 128:
        from jax_peers import find_peers as find_jax_peers

        peers |= find_jax_peers(heads, key_heads, head_dim, causal, lengths)
    times = time_all({"gqa": launch, **peers})
    if "fa3_packed" in times:
        # Its better form.
        packed = times.pop("fa3_packed")
        times["fa3"] = min(times["fa3"], packed, key=statistics.median)
    flops = count_flops(heads, head_dim, causal, lengths)
    return {
        "heads": heads, "key_heads": key_heads, "head_dim": head_dim, "causal": causal, "lengths": lengths,
        "relative_error": error,
        "ms": {name: summarize(ms) for name, ms in times.items()},
        "tflops": {name: flops / statistics.median(ms) / 1e9 for name, ms in times.items()},
    }  # fmt: skip


def run(options):
    import torch

    torch.manual_seed(options.seed)
    program = artifacts.open_program(options)
    fa3 = None
    if options.fa3:
        sys.path.insert(0, options.fa3)
        from fa3_peer import FA3

        fa3 = FA3()
    results = [run_case(program, fa3, options.jax, *case) for case in cases()]
    versions = {"fa3": fa3.info} if fa3 else {}
    if options.jax:
        import jax

        versions["jax"] = jax.__version__
    return {
        "benchmark": "attention_gpu", "date": options.date, "device": torch.cuda.get_device_name(), "driver": driver_version(),
        "versions": {**program.artifact.manifest["producer"], "chip": program.artifact.chip, "torch": torch.__version__,
                     "cudnn": torch.backends.cudnn.version(), **versions},
        "matrix_product_tflops": measure_matrix_product(),
        "rounds": ROUNDS, "round_ms": ROUND_MS, "results": results,
    }  # fmt: skip


#===------------------------------------------------------------------------===#
# Tables
#===------------------------------------------------------------------------===#


def show(record):
    versions = record["versions"]
    print(f"{record['device']}, driver {record['driver']}, {record['date']}; gqa {versions['version']}, LLVM "
          f"{versions['llvm']}, ptxas {versions['ptxas']}; PyTorch {versions['torch']}, cuDNN {versions['cudnn']}.\n")
    peers = {peer: title for peer, title in PEERS.items() if any(peer in row["tflops"] for row in record["results"])}
    print("| heads | D | mask | sequences | gqa |", *(f"{title} | ratio |" for title in peers.values()))
    print("| --- | --: | --- | --- | --: |", *("--: | --: |" for _ in peers))
    for row in record["results"]:
        tflops = row["tflops"]
        cells = [f"{row['heads']}/{row['key_heads']}", row["head_dim"], "causal" if row["causal"] else "full",
                 label_of(row["lengths"]), f"{tflops['gqa']:.4g}"]
        for peer in peers:
            known = peer in tflops
            cells += [f"{tflops[peer]:.4g}", f"{tflops['gqa'] / tflops[peer]:.2f}"] if known else ["", ""]
        print("|", " | ".join(map(str, cells)), "|")


def main():
    parser, actions = command_line.make_parser(__doc__)
    actions.run.add_argument("--fa3", help="folder of fa3_peer.py")
    actions.run.add_argument("--jax", action="store_true", help="also JAX's kernels, at D = 128")
    command_line.dispatch(parser.parse_args(), build, run, show)


if __name__ == "__main__":
    main()
