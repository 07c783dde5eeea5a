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
import json
import os
import re
import subprocess
import sys

from torch_behaviour import BEHAVIOUR
from torch_cases import DENSE, VARLEN, check_dense, check_packed


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


def run_sanitized(options):
    """This command under compute-sanitizer. A record is kept only if that has nothing to say."""
    command = ["compute-sanitizer", "--tool", options.sanitizer, "--error-exitcode", "9", "--report-api-errors", "no",
               "--kernel-name", "kernel_substring=attention_", sys.executable, *sys.argv]
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
