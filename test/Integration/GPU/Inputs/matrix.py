#!/usr/bin/env python3
"""The GPU test matrix: compile it anywhere, run it on a machine with a GPU.

    matrix.py build DIR --gqa-compile=PATH [--chip=sm_90a] [--only=REGEX]
        writes DIR/NAME (an artifact) for each case, and DIR/cases.json
    matrix.py run DIR --gqa-run=PATH [--json=FILE] [--seeds=N] [--sanitizer=PATH]
        runs each case on the GPU with fresh random inputs and compares every
        result with the float64 reference; exit status 1 if a case fails

`run` needs only Python, gqa-run and the driver. With --sanitizer each case of
the small set runs once under compute-sanitizer's memcheck and racecheck.
"""

import argparse
import itertools
import json
import os
import re
import subprocess
import sys


def offsets(values):
    """cu_seqlens as an argument of gqa-run; one number would be an extent."""
    return ",".join(map(str, values)) if len(values) > 1 else f"1:fill={values[0]}"


def dense(name, *, t="bf16", b=2, hq=8, hk=2, hv=None, sq=128, sk=None, d=64, dv=None, layout="bhsd",
          window=None, align=None, softcap=None, mask=None, sinks=False, lse=False, dynamic=False, small=True):
    hv, sk, dv = hv or hk, sk if sk is not None else sq, dv or d

    def tensor(heads, rows, dim, known=True):
        axes = (b, heads, rows, dim) if layout == "bhsd" else (b, rows, heads, dim)
        if dynamic:
            axes = ("?",) + tuple("?" if i == (1 if layout == "bhsd" else 0) else x for i, x in enumerate(axes[1:]))
        return "tensor<" + "x".join(map(str, axes)) + f"x{t}>"

    def extents(heads, rows, dim):
        axes = (b, heads, rows, dim) if layout == "bhsd" else (b, rows, heads, dim)
        return "x".join(map(str, axes))

    q, k, v, o = tensor(hq, sq, d), tensor(hk, sk, d), tensor(hv, sk, dv), tensor(hq, sq, dv)
    operands, types, arguments = "", [q, k, v], [extents(hq, sq, d), extents(hk, sk, d), extents(hv, sk, dv)]
    names = ["%q", "%k", "%v"]
    if mask:
        element, shape = mask
        shape = tuple(full if wanted == "full" else 1 for wanted, full in zip(shape, (b, hq, sq, sk)))
        spelled = tuple("?" if dynamic and wanted == "full" and i != 1 else n
                        for i, (wanted, n) in enumerate(zip(mask[1], shape)))
        names.append("%m")
        operands += " mask(%m)"
        types.append("tensor<" + "x".join(map(str, spelled)) + f"x{element}>")
        arguments.append("x".join(map(str, shape)))
    if sinks:
        names.append("%s")
        operands += " sinks(%s)"
        types.append(f"tensor<{hq}xf32>")
        arguments.append(f"{hq}")
    clauses = f" layout({layout})"
    clauses += f" window({window[0]}, {window[1]})" if window else ""
    clauses += f" align({align})" if align else ""
    clauses += f" scale({1 / d ** 0.5!r})"
    clauses += f" softcap({float(softcap)!r})" if softcap else ""
    compute = "f32"
    lse_type = f"tensor<{'?' if dynamic else b}x{hq}x{'?' if dynamic else sq}x{compute}>"
    results = [o] + ([lse_type] if lse else [])
    returned = "(" + ", ".join(results) + ")"
    parameters = ", ".join(f"{n}: {ty}" for n, ty in zip(names, types))
    binding = "%r:2" if lse else "%r"
    values = "%r#0, %r#1" if lse else "%r"
    text = f"""func.func @entry({parameters}) -> {returned} {{
  {binding} = gqa.attention %q, %k, %v{operands}{clauses}
    : ({", ".join(types)}) -> {returned if lse else o}
  return {values} : {", ".join(results)}
}}
"""
    return {"name": name, "text": text, "arguments": arguments, "scalars": [], "small": small}


def varlen(name, *, q_lens, k_lens=None, t="bf16", hq=8, hk=2, hv=None, d=64, dv=None, window=None, align=None,
           softcap=None, sinks=False, lse=False, beyond=0, small=True):
    k_lens = q_lens if k_lens is None else k_lens
    hv, dv = hv or hk, dv or d
    cu_q = [0, *itertools.accumulate(q_lens)]
    cu_k = [0, *itertools.accumulate(k_lens)]
    total_q, total_k = cu_q[-1] + beyond, cu_k[-1] + beyond
    clauses = f" window({window[0]}, {window[1]})" if window else ""
    clauses += f" align({align})" if align else ""
    clauses += f" scale({1 / d ** 0.5!r})"
    clauses += f" softcap({float(softcap)!r})" if softcap else ""
    q, k, v, o = (f"tensor<?x{h}x{x}x{t}>" for h, x in ((hq, d), (hk, d), (hv, dv), (hq, dv)))
    names = ["%q", "%k", "%v", "%cq", "%ck", "%mq", "%mk"]
    types = [q, k, v, "tensor<?xi32>", "tensor<?xi32>", "index", "index"]
    arguments = [f"{total_q}x{hq}x{d}", f"{total_k}x{hk}x{d}", f"{total_k}x{hv}x{dv}",
                 offsets(cu_q), offsets(cu_k)]
    sink = ""
    if sinks:
        names.append("%s")
        types.append(f"tensor<{hq}xf32>")
        arguments.append(f"{hq}")
        sink = " sinks(%s)"
    results = [o] + ([f"tensor<{hq}x?xf32>"] if lse else [])
    returned = "(" + ", ".join(results) + ")"
    parameters = ", ".join(f"{n}: {ty}" for n, ty in zip(names, types))
    binding = "%r:2" if lse else "%r"
    values = "%r#0, %r#1" if lse else "%r"
    text = f"""func.func @entry({parameters}) -> {returned} {{
  {binding} = gqa.varlen_attention %q, %k, %v{sink} cu_seqlens(%cq, %ck) max_seqlens(%mq, %mk){clauses}
    : ({", ".join(types)}) -> {returned if lse else o}
  return {values} : {", ".join(results)}
}}
"""
    scalars = [str(max(q_lens, default=0)), str(max(k_lens, default=0))]
    return {"name": name, "text": text, "arguments": arguments, "scalars": scalars, "small": small}


RAGGED = [129, 64, 33, 7, 1, 0, 23, 1, 128, 127]


def cases():
    for t in ("bf16", "f16", "f32"):
        yield dense(f"dense_{t}", t=t)
        yield dense(f"dense_causal_{t}", t=t, window=(-1, 0), layout="bshd")
        yield varlen(f"varlen_{t}", t=t, q_lens=RAGGED)
        yield varlen(f"varlen_causal_{t}", t=t, q_lens=RAGGED, window=(-1, 0))
    for hq, hk in ((8, 8), (6, 2), (8, 1), (7, 1), (12, 2), (14, 2), (32, 4), (16, 1), (5, 5)):
        yield dense(f"heads_{hq}_{hk}", hq=hq, hk=hk, sq=65, sk=97, window=(-1, 0), align="bottom_right")
        yield varlen(f"varlen_heads_{hq}_{hk}", hq=hq, hk=hk, q_lens=RAGGED, window=(-1, 0))
    yield dense("distinct_kv_heads", hq=12, hk=4, hv=3, d=48, dv=80, sq=33, sk=129)
    yield varlen("varlen_distinct_kv_heads", hq=12, hk=3, hv=4, d=48, dv=80, q_lens=RAGGED)
    for d, dv in ((16, 16), (40, 40), (72, 24), (96, 96), (128, 128), (192, 128), (256, 256), (20, 12), (7, 5)):
        yield dense(f"head_dim_{d}_{dv}", d=d, dv=dv, sq=40, sk=70)
    for sq, sk in ((1, 1), (1, 200), (127, 128), (128, 127), (129, 129), (200, 1), (5, 0), (0, 5), (64, 300)):
        for align in ("top_left", "bottom_right"):
            yield dense(f"length_{sq}_{sk}_{align}", sq=sq, sk=sk, window=(-1, 0), align=align, lse=True)
    for window in ((0, 0), (16, 0), (16, 16), (-1, 5), (7, -1), (1000, 1000)):
        tag = f"{window[0]}_{window[1]}".replace("-", "m")
        yield dense(f"window_{tag}", window=window, sq=100, sk=140, align="bottom_right", lse=True)
        yield varlen(f"varlen_window_{tag}", window=window, q_lens=RAGGED, k_lens=RAGGED[::-1], lse=True)
    for element in ("i1", "f32", "bf16"):
        for shape in ((1, 1, 1, "full"), ("full", 1, 1, "full"), (1, "full", "full", "full"), ("full",) * 4):
            tag = "".join("x" if s == "full" else "1" for s in shape)
            yield dense(f"mask_{element}_{tag}", mask=(element, shape), sq=50, sk=70, hq=6, hk=3, lse=True)
    yield dense("softcap", softcap=5.0, window=(-1, 0))
    yield dense("sinks", sinks=True, lse=True, window=(10, 0))
    yield dense("everything", sinks=True, lse=True, softcap=20.0, mask=("f32", ("full", "full", "full", "full")),
                window=(40, 3), align="bottom_right", sq=77, sk=101, hq=6, hk=2, hv=3, d=48, dv=64, layout="bshd")
    yield dense("everything_dynamic", sinks=True, lse=True, softcap=20.0, dynamic=True,
                mask=("i1", ("full", 1, "full", "full")), window=(40, 3), sq=77, sk=101, hq=6, hk=2, layout="bhsd")
    yield varlen("varlen_everything", sinks=True, lse=True, softcap=20.0, window=(40, 3), hq=6, hk=2, hv=3, d=48,
                 dv=64, q_lens=RAGGED, k_lens=RAGGED[::-1])
    yield varlen("varlen_beyond", q_lens=RAGGED, beyond=37, lse=True, window=(-1, 0))
    yield varlen("varlen_empty", q_lens=[0, 0, 0], beyond=5, lse=True)
    yield varlen("varlen_no_sequence", q_lens=[], beyond=5, lse=True)
    yield varlen("varlen_top_left", q_lens=RAGGED, k_lens=RAGGED[::-1], align="top_left", window=(-1, 0))
    # Another kernel takes launches with more than 1024 keys a sequence, with a window more than 4096.
    for keys in (1024, 1025):
        yield dense(f"two_plans_{keys}", d=128, sq=50, sk=keys, dynamic=True, lse=True)
        yield varlen(f"varlen_two_plans_{keys}", d=128, q_lens=[5, 70], k_lens=[keys, 3], lse=True)
    yield varlen("varlen_two_plans_4097", d=128, q_lens=[70, 5], k_lens=[4097, 64], window=(-1, 0), lse=True, small=False)
    for d in (128, 192, 256):
        yield dense(f"mask_window_{d}", d=d, mask=("i1", ("full", 1, "full", "full")), window=(60, 9), sq=70, sk=150, lse=True)
    yield varlen("qwen3_varlen", q_lens=[1024, 700, 324], hq=32, hk=8, d=128, window=(-1, 0), lse=True, small=False)
    yield dense("qwen3_dense", b=2, sq=1024, hq=32, hk=8, d=128, window=(-1, 0), lse=True, small=False)


def build(options):
    os.makedirs(options.dir, exist_ok=True)
    built = []
    for case in cases():
        if options.only and not re.search(options.only, case["name"]):
            continue
        source = os.path.join(options.dir, case["name"] + ".mlir")
        with open(source, "w", encoding="utf-8") as file:
            file.write(case["text"])
        subprocess.run([options.gqa_compile, source, f"--chip={options.chip}", "--emit=artifact",
                        "-o", os.path.join(options.dir, case["name"])], check=True)
        built.append(case)
    with open(os.path.join(options.dir, "cases.json"), "w", encoding="utf-8") as file:
        json.dump([{k: v for k, v in case.items() if k != "text"} for case in built], file, indent=1)
    print(f"{len(built)} cases in {options.dir}")


def run_case(options, case, seed, prefix=()):
    command = [*prefix, options.gqa_run, os.path.join(options.dir, case["name"]), "--entry=entry", "--check",
               f"--seed={seed}", *(f"--arg={a}" for a in case["arguments"]),
               *(f"--scalar={s}" for s in case["scalars"]), *(["--dry-run"] if options.dry_run else [])]
    return subprocess.run(command, capture_output=True, text=True)


def run(options):
    with open(os.path.join(options.dir, "cases.json"), encoding="utf-8") as file:
        todo = json.load(file)
    records, failed = [], 0
    for case in todo:
        if options.only and not re.search(options.only, case["name"]):
            continue
        for seed in range(options.first_seed, options.first_seed + options.seeds):
            outcome = run_case(options, case, seed)
            passed = outcome.returncode == 0
            records.append({"case": case["name"], "check": "float64", "seed": seed, "passed": passed})
            if not passed:
                failed += 1
                print(f"FAIL {case['name']} seed {seed}\n{outcome.stdout}{outcome.stderr}", flush=True)
        if options.sanitizer and case["small"]:
            for tool in ("memcheck", "racecheck"):
                outcome = run_case(options, case, options.first_seed,
                                   (options.sanitizer, "--tool", tool, "--error-exitcode", "9",
                                    "--report-api-errors", "no"))
                passed = outcome.returncode == 0
                records.append({"case": case["name"], "check": tool, "passed": passed})
                if not passed:
                    failed += 1
                    print(f"FAIL {case['name']} {tool}\n{outcome.stdout[-2000:]}{outcome.stderr[-500:]}", flush=True)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(records, file, indent=1)
    print(f"{len(records) - failed} passed, {failed} failed")
    return 1 if failed or not records else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    builder = commands.add_parser("build")
    builder.add_argument("dir")
    builder.add_argument("--gqa-compile", default="gqa-compile")
    builder.add_argument("--chip", default="sm_90a")
    builder.add_argument("--only")
    runner = commands.add_parser("run")
    runner.add_argument("dir")
    runner.add_argument("--gqa-run", default="gqa-run")
    runner.add_argument("--only")
    runner.add_argument("--json")
    runner.add_argument("--seeds", type=int, default=1)
    runner.add_argument("--first-seed", type=int, default=1)
    runner.add_argument("--dry-run", action="store_true", help="all but the GPU")
    runner.add_argument("--sanitizer", help="path of compute-sanitizer")
    options = parser.parse_args()
    return build(options) if options.command == "build" else run(options)


if __name__ == "__main__":
    sys.exit(main())
