#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Times the operators of gqa.torch on a GPU: calls, masks, and models with them (examples/torchtitan_varlen.py and
transformers_attention.py).

usage: torch_gpu.py build FOLDER --gqa-compile=PATH
       torch_gpu.py run FOLDER [--runtime=libGQARuntimeC.so] --date=DATE --output=RECORD.json [--check FILE...]
       torch_gpu.py table RECORD.json

`build` compiles the kernels; it needs no GPU. `run` needs one, PyTorch 2.10 and
transformers 5.
--check files are those of `torch_ops.py run --json` (test/Integration/GPU/Inputs);
the record has their counts.

The time of a call on the host is that of CALLS calls in a row over their number,
which only enqueue: the GPU is idle ahead of them, and fewer than its queue holds.
Its time on the GPU is that of one of as many calls in a CUDA graph. Calls take
turns, in rounds, in another random order each time; medians are recorded.
"""

import collections
import contextlib
import importlib.util
import json
import os
import pathlib
import random
import subprocess
import sys
import time

import artifacts
import attention_gpu
import command_line
import records

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "examples"))

import torchtitan_varlen  # noqa: E402
import transformers_attention  # noqa: E402

HEADS, KEY_HEADS, HEAD_DIM = 32, 8, 128
# Of the calls: a batch of short prompts.
LENGTHS = [16] * 8
CALLS, ROUNDS = 100, 31
# Of the module, and of dense attention with a mask: (batch, seqlen).
BATCHES = [(2, 8192), (8, 2048)]
MASKED = [(2, 4096), (4, 1024), (8, 512)]
TITLES = {
    "varlen": "`gqa.torch.varlen_attention`",
    "torch_varlen": "`torch.nn.attention.varlen.varlen_attn`",
    "dense": "`gqa.torch.scaled_dot_product_attention`",
    "torch_flash": "`F.scaled_dot_product_attention`, FlashAttention-2",
    "torch_cudnn": "`F.scaled_dot_product_attention`, cuDNN",
    "bound": "`gqa.runtime`, a bound call of the varlen kernel",
}


def signatures():
    from gqa.signatures import DenseSignature, VarlenSignature

    shape = {"head_dim": HEAD_DIM, "window": (-1, 0), "chip": "sm_90a"}
    return {"varlen": VarlenSignature(heads=HEADS, key_heads=KEY_HEADS, **shape),
            "repeated": VarlenSignature(heads=HEADS, key_heads=HEADS, **shape),
            "dense": DenseSignature(heads=HEADS, key_heads=KEY_HEADS, layout="bshd", **shape)}  # fmt: skip


def masked_signatures():
    """Those of the models of transformers_attention.py, Qwen3's of MASKED among them: prompts, and rows of decoding."""
    from gqa.signatures import DenseSignature

    for name, (_, config) in transformers_attention.MODELS.items():
        for dtype in ("bf16", "f32"):
            for layout, rows in (("bhsd", True), ("bshd", True), ("bhsd", False)):
                yield DenseSignature(
                    heads=config["num_attention_heads"], key_heads=config["num_key_value_heads"], head_dim=config["head_dim"],
                    dtype=dtype, layout=layout, mask=("i1", (True, False, rows)), chip="sm_90a",
                    softcap=config.get("attn_logit_softcapping"), sinks=dtype if name == "gpt_oss" else None)  # fmt: skip


def build(options):
    folder = pathlib.Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    for one in (*signatures().values(), *masked_signatures()):
        subprocess.run([options.gqa_compile, "-", f"--chip={one.chip}", "-o", folder / one.key], input=one.text.encode(), check=True)


def find_calls(options):
    """Name -> a call, and the context it needs. Dense ones have the sequences of the packed ones, and lie as they do."""
    import torch
    from torch.nn.attention import SDPBackend, sdpa_kernel
    from torch.nn.attention.varlen import varlen_attn

    import gqa.torch

    q, k, v, cu = artifacts.draw_packed(LENGTHS, HEADS, KEY_HEADS, HEAD_DIM)
    packed = q, k, v, cu, cu, max(LENGTHS), max(LENGTHS)
    dense = [x.view(len(LENGTHS), max(LENGTHS), x.shape[1], x.shape[2]).transpose(1, 2) for x in (q, k, v)]
    program = artifacts.open_program(options, pathlib.Path(options.folder, signatures()["varlen"].key))
    bound, _ = artifacts.prepare(program, "attention", packed)

    def attend(function):
        return lambda: function(*dense, is_causal=True, enable_gqa=True)

    theirs, none = attend(torch.nn.functional.scaled_dot_product_attention), contextlib.nullcontext
    return {
        "varlen": (lambda: gqa.torch.varlen_attention(*packed, window_size=(-1, 0)), none),
        "torch_varlen": (lambda: varlen_attn(*packed, window_size=(-1, 0)), none),
        "dense": (attend(gqa.torch.scaled_dot_product_attention), none),
        "torch_flash": (theirs, lambda: sdpa_kernel(SDPBackend.FLASH_ATTENTION)),
        "torch_cudnn": (theirs, lambda: sdpa_kernel(SDPBackend.CUDNN_ATTENTION)),
        "bound": (bound, none),
    }


def time_on_host(call):
    """Microseconds."""
    import torch

    torch.cuda.synchronize()
    start = time.perf_counter()
    for _ in range(CALLS):
        call()
    return (time.perf_counter() - start) / CALLS * 1e6


def capture(call):
    import torch

    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        for _ in range(CALLS):
            call()
    return graph


def time_calls(options):
    """Name -> the microseconds of a call on the host and on the GPU."""
    calls = find_calls(options)
    times = {name: {"host": [], "gpu": []} for name in calls}
    graphs = {}
    for name, (call, context) in calls.items():
        with context():
            time_on_host(call)
            # A bound call is bound to its stream, which is not the one that is captured.
            if name != "bound":
                graphs[name] = capture(call)
    order, shuffle = list(calls), random.Random(0).shuffle
    for _ in range(ROUNDS):
        shuffle(order)
        for name in order:
            call, context = calls[name]
            with context():
                times[name]["host"].append(time_on_host(call))
            if name in graphs:
                times[name]["gpu"].append(attention_gpu.time_round(graphs[name].replay, 1) / CALLS * 1e3)
    return {name: {kind: attention_gpu.summarize(us) for kind, us in kinds.items() if us} for name, kinds in times.items()}


def time_modules():
    """Rows of torchtitan_varlen.py: one for each batch and variant."""
    rows = []
    for batch, seqlen in BATCHES:
        options = torchtitan_varlen.make_parser().parse_args([f"--batch={batch}", f"--seqlen={seqlen}"])
        for variant, found in torchtitan_varlen.compare(options):
            if not found["distance"] <= torchtitan_varlen.LIMIT:
                records.fail(f"{batch} x {seqlen}: {variant} differs from the first by {found['distance']}, which is no rounding")
            rows.append({"batch": batch, "seqlen": seqlen, "variant": variant, **found})
    return rows


def time_masked():
    """Dense attention of prompts padded at the left, causal by the mask: milliseconds of each implementation."""
    import torch
    from torch.nn.attention import SDPBackend, sdpa_kernel

    import gqa.torch

    theirs, rows = torch.nn.functional.scaled_dot_product_attention, []
    for batch, seqlen in MASKED:
        q, k, v = (torch.randn(batch, seqlen, heads, HEAD_DIM, device="cuda", dtype=torch.bfloat16).transpose(1, 2)
                   for heads in (HEADS, KEY_HEADS, KEY_HEADS))
        _, valid = transformers_attention.draw_prompts(batch, seqlen, "cuda")
        mask = torch.ones(seqlen, seqlen, device="cuda", dtype=torch.bool).tril() & valid[:, None, None].bool()

        def repeated():
            return theirs(q, *(one.repeat_interleave(HEADS // KEY_HEADS, 1) for one in (k, v)), attn_mask=mask)

        def cudnn():
            with sdpa_kernel(SDPBackend.CUDNN_ATTENTION):
                return theirs(q, k, v, attn_mask=mask, enable_gqa=True)

        launches = {"gqa": lambda: gqa.torch.scaled_dot_product_attention(q, k, v, attn_mask=mask, enable_gqa=True),
                    "cudnn": cudnn, "repeat": repeated}
        # Rows before a prompt see no key; there is nothing to compare.
        seen = mask.any(-1)[..., None]
        out, expected = (launches[name]().where(seen, 0).double() for name in ("gqa", "cudnn"))
        distance = float((out - expected).norm() / expected.norm())
        if not distance <= torchtitan_varlen.LIMIT:
            records.fail(f"{batch} x {seqlen} with a mask: {distance} off, which is no rounding")
        times = attention_gpu.time_all(launches)
        rows.append({"batch": batch, "seqlen": seqlen, "distance": distance,
                     "ms": {name: attention_gpu.summarize(ms) for name, ms in times.items()}})
    return rows


def time_models():
    """Rows of transformers_attention.py."""
    options = transformers_attention.make_parser().parse_args([])
    rows = []
    for model, implementation, found in transformers_attention.compare(options):
        if not found["agrees"]:
            records.fail(f"{model}, {implementation}: {found} is no rounding")
        rows.append({"model": model, "implementation": implementation, **found})
    return {"batch": options.batch, "seqlen": options.seqlen, "layers": options.layers, "rows": rows}


def read_checks(paths):
    """Counts of the outcomes of torch_ops.py, over all seeds."""
    checks = []
    for path in paths:
        with records.reading(path, "what torch_ops.py run --json writes"):
            found = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
            outcomes = collections.Counter(found["outcomes"].values())
            checks.append({"device": found["device"], "seed": found["seed"], "sanitizer": found["sanitizer"], **outcomes})
    return checks


def run(options):
    import torch

    if not importlib.util.find_spec("torch.nn.attention.varlen"):
        records.fail(f"needs PyTorch 2.10 for its varlen attention, found {torch.__version__}")
    if not importlib.util.find_spec("transformers"):
        records.fail("needs transformers")
    os.environ["GQA_KERNEL_PATH"] = options.folder
    checks = read_checks(options.check)
    torch.manual_seed(options.seed)
    calls = time_calls(options)
    import transformers

    import gqa

    producer = gqa.Artifact(pathlib.Path(options.folder, signatures()["varlen"].key)).manifest["producer"]
    return {
        "benchmark": "torch_gpu", "date": options.date, "device": torch.cuda.get_device_name(),
        "driver": attention_gpu.driver_version(),
        "versions": {**producer, "chip": "sm_90a", "torch": torch.__version__, "cudnn": torch.backends.cudnn.version(),
                     "transformers": transformers.__version__, "python": sys.version.split()[0]},
        "checks": checks, "calls_in_a_row": CALLS, "rounds": ROUNDS, "lengths": LENGTHS,
        "heads": HEADS, "key_heads": KEY_HEADS, "head_dim": HEAD_DIM,
        "calls": calls, "modules": time_modules(),
        "masked": time_masked(), "models": time_models(),
    }  # fmt: skip


def show(record):
    versions = record["versions"]
    print(f"{record['device']}, driver {record['driver']}, {record['date']}; gqa {versions['version']}, PyTorch "
          f"{versions['torch']}, transformers {versions['transformers']}, cuDNN {versions['cudnn']}, Python {versions['python']}.\n")
    print("| a call | host | GPU |\n| --- | --: | --: |")
    for name, kinds in record["calls"].items():
        gpu = f"{kinds['gpu']['median']:.1f} us" if "gpu" in kinds else ""
        print(f"| {TITLES[name]} | {kinds['host']['median']:.1f} us | {gpu} |")
    print("\n| batch x tokens | K and V | attention by | attention | | module | |\n| --- | --- | --- | --: | --: | --: | --: |")
    for row in record["modules"]:
        variant = row["variant"]
        cells = [f"{row['batch']} x {row['seqlen']}", "grouped" if variant.endswith("grouped") else "repeated",
                 "PyTorch" if variant.startswith("issue") else "gqa.torch"]
        for part in ("attention", "module"):
            cells += [f"{row[f'{part}_ms']:.2f} ms", f"{row[f'{part}_bytes'] / 2**20:.0f} MiB"]
        print("|", " | ".join(cells), "|")
    print("\n| batch x tokens, a mask | gqa.torch | cuDNN | repeat and PyTorch's choice |\n| --- | --: | --: | --: |")
    for row in record["masked"]:
        cells = [f"{row['ms'][name]['median']:.3f} ms" for name in ("gqa", "cudnn", "repeat")]
        print(f"| {row['batch']} x {row['seqlen']} |", " | ".join(cells), "|")
    print("\n| model | attention | prefill | | float32 | bfloat16 |\n| --- | --- | --: | --: | --: | --: |")
    for row in record["models"]["rows"]:
        print(f"| {row['model']} | {row['implementation']} | {row['ms']:.2f} ms | {row['bytes'] / 2**20:.0f} MiB | "
              f"{row['distance']:.0e} | {row['distance_bf16']:.0e} |")
    if record["checks"]:
        print("\n| cases of torch_ops.py | seed | passed | failed | skipped |\n| --- | --: | --: | --: | --: |")
    for check in record["checks"]:
        print(f"| {check['sanitizer'] or 'against float64'}, {check['device']} | {check['seed']} |",
              " | ".join(str(check.get(outcome, 0)) for outcome in ("passed", "failed", "skipped")), "|")


def main():
    parser, actions = command_line.make_parser(__doc__)
    actions.run.add_argument("--check", nargs="+", default=[], metavar="FILE")
    command_line.dispatch(parser.parse_args(), build, run, show)


if __name__ == "__main__":
    main()
