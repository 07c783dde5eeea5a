#!/usr/bin/env python3
"""Shows what the compiler does to the attention module of torchtitan issue #2224.

usage: demo-report.py BIN_DIR MLIR_LIB_DIR OUT_DIR [BACKEND ...]

For each backend of the issue: compiles the module at Qwen3-8B's shape to an
artifact and a report under OUT_DIR, prints what was removed, what was kept and
why, and runs the module at a reduced shape on the CPU, as it is and optimised,
to see that not one bit differs.
"""

import json
import os
import subprocess
import sys
import textwrap

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
EXAMPLE = os.path.join(ROOT, "examples", "torchtitan-2224")
BACKENDS = ["varlen", "sdpa", "flex"]
# Qwen3-8B (config.json of Qwen/Qwen3-8B): num_hidden_layers.
LAYERS = 36
CHIP = "sm_90a"
# The shape of the CPU check: the group of 4 stays, lengths are no round numbers.
REDUCED = {"batch": 2, "seqlen": 37, "heads": 8, "kv-heads": 2, "head-dim": 16}

sys.path.insert(0, os.path.join(ROOT, "utils"))
import numpy as np  # noqa: E402
from words import REASONS, size  # noqa: E402

import oracle  # noqa: E402


def relative(path):
    return os.path.relpath(path, os.getcwd())


def compile_artifact(tools, backend, out):
    artifact = os.path.join(out, backend)
    page, data = artifact + ".html", artifact + ".json"
    subprocess.run(
        [os.path.join(tools, "gqa-compile"), os.path.join(EXAMPLE, backend + ".mlir"), f"--chip={CHIP}",
         "--emit=artifact", "-o", artifact, f"--report={page}", f"--report={data}"],
        check=True)
    with open(data, encoding="utf-8") as file:
        return artifact, page, json.load(file)


def print_decisions(report):
    """One line for each repeat: where it stood, what became of it, and why."""
    for remark in report["remarks"]:
        parts = remark["parts"]
        if remark["name"] == "RepeatRemoved":
            print(f"  removed  {parts['Remark']}: {size(int(parts['Bytes']))} less to write")
        elif remark["name"] == "RepeatKept":
            reason = REASONS.get(parts["Reason"], parts["Reason"])
            print(f"  kept     {parts['Remark']}: {reason} ({parts['Reason']})")


def print_traffic(report):
    before, after = report["before"], report["after"]
    for then, now in zip(before["attentions"], after["attentions"]):
        print(f"  K and V  {then['key_heads']} heads, {size(then['key_value_bytes'])}"
              f" -> {now['key_heads']} heads, {size(now['key_value_bytes'])}")
    repeats = before["repeat_bytes"] - after["repeat_bytes"]
    transposes = before["transpose_bytes"] - after["transpose_bytes"]
    print(f"  copies   repeats {size(before['repeat_bytes'])} -> {size(after['repeat_bytes'])},"
          f" transposes {size(before['transpose_bytes'])} -> {size(after['transpose_bytes'])}")
    print(f"  saved    {size(repeats + transposes)} of copies a layer, {size(LAYERS * (repeats + transposes))}"
          f" in {LAYERS} layers")


def check_on_cpu(tools, mlir_libs, backend):
    """Runs the reduced module as it is and optimised; returns a sentence."""
    options = [f"--{name}={value}" for name, value in REDUCED.items()]
    text = subprocess.run([sys.executable, os.path.join(EXAMPLE, "attention_module.py"), backend, *options],
                          check=True, capture_output=True, text=True).stdout
    libs = ",".join(os.path.join(mlir_libs, name) for name in
                    ("libmlir_runner_utils.so", "libmlir_c_runner_utils.so", "libmlir_float16_utils.so"))
    runner = oracle.Oracle(libs, gqa_opt=os.path.join(tools, "gqa-opt"),
                           mlir_runner=os.path.join(os.path.dirname(mlir_libs), "bin", "mlir-runner"))
    module = oracle.Module(text)
    entry = f"qwen3_{backend}"
    batch, rows = REDUCED["batch"], REDUCED["seqlen"]
    inputs = []
    rng = np.random.default_rng()
    for argument in module.signatures[entry].arguments:
        if argument == "index":
            inputs.append(batch * rows)
        elif "i32" in argument:
            # Two sequences that do not end where the batch's do.
            inputs.append(np.array([0, rows // 3, batch * rows]))
        else:
            inputs.append(rng.standard_normal(oracle.TensorType(argument).extents))
    call = [oracle.Call(entry, inputs)]
    optimized = runner.transform(module, ["--gqa-optimize"])
    plain, folded = runner.run(module, call)[0], runner.run(optimized, call)[0]
    if not np.isfinite(plain[0].values).all() or not plain[0].values.any():
        raise oracle.OracleError("the module computes nothing to compare")
    oracle.assert_same_bits(plain, folded, f"@{entry}")
    shape = "x".join(map(str, plain[0].bits.shape))
    return f"all {plain[0].bits.size} elements of the result ({shape}) have the same bits with and without gqa-optimize"


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__.split("\n\n")[1])
    tools, mlir_libs, out, *backends = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    print(textwrap.dedent(f"""
        The attention module of torchtitan issue #2224, Qwen3-8B: 2 x 8192 tokens, 32 query heads,
        8 key/value heads, head dimension 128, bf16; compiled for {CHIP}."""))
    try:
        for backend in backends or BACKENDS:
            artifact, page, report = compile_artifact(tools, backend, out)
            then = report["before"]["attentions"][0]
            print(f"\n{backend}: {then['operation']} of @{then['function']}")
            print_decisions(report)
            print_traffic(report)
            with open(os.path.join(artifact, "manifest.json"), encoding="utf-8") as file:
                manifest = json.load(file)
            launches = sum(step["kind"] == "launch" for step in manifest["functions"][0]["steps"])
            cubins = all(module["cubin"] for module in manifest["modules"])
            print(f"  kernels  {launches}, in {relative(artifact)} (PTX"
                  f"{' and cubin' if cubins else '; no cubin: ptxas was not found'})")
            print(f"  report   {relative(page)}")
            print(f"  on CPU   {check_on_cpu(tools, mlir_libs, backend)}", flush=True)
    except (oracle.OracleError, subprocess.CalledProcessError) as error:
        sys.exit(f"demo: {error}")


if __name__ == "__main__":
    main()
