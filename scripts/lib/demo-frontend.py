#!/usr/bin/env python3
"""Shows what the compiler does to Qwen3 as transformers and torch-mlir export it.

usage: demo-frontend.py BIN_DIR MLIR_LIB_DIR [BACKEND ...]

For each backend: what gqa-optimize=raise-attention=true finds in the module, removes
and keeps, and how far the results are from the module's as it is, on the CPU.
"""

import collections
import os
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "utils" / "frontends"), str(ROOT / "utils")]

import check  # noqa: E402
import numpy as np  # noqa: E402
from words import REASONS, size  # noqa: E402

import oracle  # noqa: E402

BACKENDS = ["varlen", "sdpa", "flex"]
FILE = ROOT / "test" / "Frontends" / "qwen3" / "prefill-eager.mlir"


def passes_of(backend):
    return f"--gqa-optimize=raise-attention=true backend={backend} to-varlen={str(backend == 'varlen').lower()}"


def remarks_of(messages):
    """Name -> the fields of each remark of that name."""
    remarks = collections.defaultdict(list)
    for name, parts in re.findall(r"remark: \[\w+\] (\w+) \|([^\n]*)", messages):
        remarks[name].append(dict(re.findall(r'(\w+)="?([^",|]*)"?', parts)))
    return remarks


def show(runner, backend, expected, inputs):
    text, messages = runner.gqa_opt(FILE, passes_of(backend), "--remarks-filter=gqa")
    remarks = remarks_of(messages)
    for line in re.findall(r"gqa\.(?:varlen_)?attention [^\n]*", text):
        clauses = " ".join(re.findall(r"\b(?:backend|layout|window|align|scale|softcap)\([^)]*\)", line))
        print(f"  raised   {line.split(' ', 1)[0]} {clauses}")
    for remark in remarks["RepeatRemoved"]:
        print(f"  removed  {remark['Remark']}: {size(int(remark['Bytes']))} less to write")
    for remark in remarks["RepeatKept"]:
        print(f"  kept     {remark['Remark']}: {REASONS.get(remark['Reason'], remark['Reason'])}")
    results = runner.compute(oracle.Module(text), inputs)
    errors = [np.abs(a.values - b.values).max() / np.abs(a.values).max() for a, b in zip(expected, results)]
    check.compare_numbers(FILE, text, expected, results)
    bound = max(check.Bounds(result.type.element, text).largest for result in results)
    print(f"  on CPU   results differ by {max(errors):.1e} of the largest element, at most {bound:.1e} may", flush=True)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__.split("\n\n")[1])
    tools, mlir_libs, *backends = sys.argv[1:]
    os.environ["PATH"] = os.pathsep.join([tools, os.path.join(os.path.dirname(mlir_libs), "bin"), os.environ["PATH"]])
    names = ("libmlir_runner_utils.so", "libmlir_c_runner_utils.so", "libmlir_float16_utils.so")
    runner = check.Runner(",".join(os.path.join(mlir_libs, name) for name in names))
    print(f"\nQwen3 as transformers, torch.export and torch-mlir emit it: {os.path.relpath(FILE)}")
    try:
        module = oracle.Module(FILE.read_text())
        inputs = check.make_inputs(module.signatures["main"], FILE.stem, np.random.default_rng(0))
        expected = runner.compute(module, inputs)
        for backend in backends or BACKENDS:
            print(f"\n{backend}: @main, in upstream operations only")
            show(runner, backend, expected, inputs)
    except (oracle.OracleError, check.CheckError, OSError) as error:
        sys.exit(f"demo: {error}")


if __name__ == "__main__":
    main()
