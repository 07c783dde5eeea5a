#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Feeds damaged IR to the tools and looks for anything but a clean answer.

usage: fuzz.py --tools FOLDER [--rounds N | --seconds N] [--seed N]
               [--keep FOLDER] [--only REGEX] FILE-OR-FOLDER...

The corpus is every *.mlir given, part by part. Parts are cut short and mutated
(tokens dropped, repeated and exchanged, numbers and extents changed alone and
everywhere), and go through gqa-opt with nothing, with each pass of this project
and with each pipeline, and through the other tools that read IR. Whatever
happens, a tool has to

- exit with status 0 or 1, neither by a signal nor by another status,
- end within a minute,
- give each error a place, as FILE:LINE:COL: error: ...

What already crashes MLIR's own parser, canonicalizer, inliner or bufferization,
without a function of ours on the stack, is counted and left aside, since no
pipeline of ours could do better.

Mutants go to gqa-opt in batches, one part each; a batch that misbehaves is
looked at mutant by mutant. A round is one batch through every target. What is
tried depends on corpus, seed and rounds alone, so that two machines find the
same; with --seconds (or GQA_FUZZ_SECONDS) it is as many rounds as fit.
"""

import argparse
import collections
import functools
import os
import pathlib
import random
import re
import resource
import signal
import subprocess
import sys
import time

BATCH = 40
TIMEOUT_S = 60
MEMORY_BYTES = 12 << 30
SEPARATOR = "\n// -----\n"

# Passes of MLIR that our pipelines run, by themselves. The conversion to the GPU
# dialect loads it, and with it canonicalizations of memref's operations.
BASELINES = {
    "parse": [],
    "canonicalize": ["--canonicalize", "--cse", "--convert-parallel-loops-to-gpu", "--canonicalize"],
    "inline": ["--inline", "--symbol-dce"],
    "bufferize": ["--one-shot-bufferize=bufferize-function-boundaries allow-unknown-ops "
                  "function-boundary-type-conversion=identity-layout-map",
                  "--canonicalize", "--cse", "--expand-strided-metadata", "--lower-affine"],
}
# Passes that do nothing without options get some; the others run as they are.
OPTIONS = {
    "gqa-select-backend": ["", "=backend=sdpa", "=backend=varlen to-varlen=true force=true"],
    "gqa-optimize": ["", "=backend=sdpa force=true", "=backend=varlen to-varlen=true force=true"],
    "gqa-to-nvvm": ["=chip=sm_90a format=isa", "=chip=sm_90a format=llvm"],
}
NUMBERS = ["0", "1", "-1", "2", "3", "7", "64", "4294967296", "9223372036854775807",
           "9223372036854775808", "100000000000000000000"]
EXTENTS = ["?", "0", "1", "3", "5", "4294967296", "4611686018427387904"]
TOKEN = re.compile(r'"[^"\n]*"|[%@#!^]?[\w.$-]+|->|\s+|.')
ERROR = re.compile(r"^(.*?)error: ", re.MULTILINE)
LOCATED = re.compile(r"\S+:\d+:\d+: $")


#===------------------------------------------------------------------------===#
# Mutants
#===------------------------------------------------------------------------===#


def read_corpus(paths):
    """The parts of all files, without comments."""
    files = []
    for path in map(pathlib.Path, paths):
        files.extend(sorted(path.rglob("*.mlir")) if path.is_dir() else [path])
    parts = []
    for path in files:
        for part in re.split(r"^// -----.*$", path.read_text(errors="replace"), flags=re.MULTILINE):
            part = "\n".join(line for line in part.splitlines() if not line.lstrip().startswith("//"))
            if part.strip() and len(part) < 20000:
                parts.append(part.strip() + "\n")
    return list(dict.fromkeys(parts))


def truncate(rng, part):
    return part[:rng.randrange(len(part))]


def change_tokens(rng, part):
    """Drops, repeats or exchanges a few tokens."""
    tokens = TOKEN.findall(part)
    words = [i for i, token in enumerate(tokens) if not token.isspace()]
    for _ in range(rng.choice([1, 1, 1, 2, 4])):
        i, j = rng.choice(words), rng.choice(words)
        action = rng.randrange(4)
        if action == 0:
            tokens[i] = ""
        elif action == 1:
            tokens[i] += " " + tokens[i]
        elif action == 2:
            tokens[i], tokens[j] = tokens[j], tokens[i]
        else:
            tokens[i] = tokens[j]
    return "".join(tokens)


def exchange_values(rng, part):
    """Replaces one use of a value by another value."""
    uses = list(re.finditer(r"%\w+", part))
    if not uses:
        return truncate(rng, part)
    use = rng.choice(uses)
    return part[:use.start()] + rng.choice(uses)[0] + part[use.end():]


def change_number(rng, part):
    uses = list(re.finditer(r"(?<![\w%.#-])-?\d+(?![\w.])", part))
    if not uses:
        return truncate(rng, part)
    use = rng.choice(uses)
    return part[:use.start()] + rng.choice(NUMBERS) + part[use.end():]


def change_extent_everywhere(rng, part):
    """Gives one extent another value in all types, which often stays valid."""
    extents = sorted(set(re.findall(r"(?<=[<x])\d+(?=x)", part)))
    if not extents:
        return truncate(rng, part)
    old, new = rng.choice(extents), rng.choice(EXTENTS)
    changed = re.sub(rf"(?<=[<x]){old}(?=x)", new, part)
    if new != "?" and rng.random() < 0.5:
        changed = re.sub(rf"(?<![\w%.#x-]){old}(?![\wx.])", new, changed)
    return changed


def change_element_type(rng, part):
    old = rng.choice(["bf16", "f16", "f32", "f64", "i32", "i1"])
    new = rng.choice(["bf16", "f32", "f64", "i1", "i8", "index", "f8E4M3FN", "complex<f32>", "!llvm.ptr"])
    return re.sub(rf"(?<=x){old}\b", new, part)


def drop_or_move_lines(rng, part):
    lines = part.splitlines(True)
    i = rng.randrange(len(lines))
    line = lines.pop(i)
    if rng.random() < 0.5:
        lines.insert(rng.randrange(len(lines) + 1), line)
    return "".join(lines)


def put_into_region(rng, part):
    """The same in a module of its own: nested symbol tables, other parents."""
    return f"module attributes {{gqa.backends = {{sdpa = {{grouped_heads = {rng.choice(['true', 'false'])}}}}}}} {{\n{part}}}\n"


MUTATIONS = [truncate, change_tokens, change_tokens, exchange_values, change_number, change_number,
             change_extent_everywhere, change_extent_everywhere, change_element_type,
             drop_or_move_lines, put_into_region]


def mutate(rng, corpus):
    part = rng.choice(corpus)
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        if part.strip():
            part = rng.choice(MUTATIONS)(rng, part)
    # The separator would make two parts of one.
    return part.replace("// -----", "")


#===------------------------------------------------------------------------===#
# Tools
#===------------------------------------------------------------------------===#


class Target(collections.namedtuple("Target", "name command batched")):
    """A command that reads IR from standard input."""


def find_targets(tools):
    gqa_opt = str(tools / "gqa-opt")
    options = subprocess.run([gqa_opt, "--help"], capture_output=True, text=True, check=True).stdout
    passes = sorted(set(re.findall(r"^ +--((?:gqa|convert-gqa|convert-hopper)-[\w-]+)", options, re.MULTILINE)))
    common = [gqa_opt, "-", "-o", "/dev/null", "--allow-unregistered-dialect", "--split-input-file"]
    targets = [Target(name, common + flags, True) for name, flags in BASELINES.items()]
    for name in passes:
        for option in OPTIONS.get(name, [""]):
            targets.append(Target(name + option, common + [f"--{name}{option}"], True))
    if (tools / "gqa-compile").exists():
        for emit in ("mlir", "ptx"):
            targets.append(Target(f"gqa-compile {emit}", [
                str(tools / "gqa-compile"), "-", "--chip=sm_90a", f"--emit={emit}", "-o", "/dev/null"], False))
    return targets


@functools.lru_cache
def limits_of(tool):
    """Arguments of subprocess.run that limit what `tool` may take."""
    # The address sanitizer reserves terabytes of addresses, and counts memory.
    sanitized = b"__asan_init" in pathlib.Path(tool).read_bytes()

    def limit():
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if not sanitized:
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))

    # LLVM's code generator leaves memory behind where it gives up.
    options = f"hard_rss_limit_mb={MEMORY_BYTES >> 20}:detect_leaks=0:{os.environ.get('ASAN_OPTIONS', '')}"
    return {"preexec_fn": limit, "timeout": TIMEOUT_S, "env": {**os.environ, "ASAN_OPTIONS": options}}


def run(target, source):
    """What is wrong with the answer of the target to `source`, or None; and
    what it wrote to standard error."""
    try:
        result = subprocess.run(target.command, input=source.encode(), capture_output=True, check=False,
                                **limits_of(target.command[0]))
    except subprocess.TimeoutExpired:
        return f"does not end within {TIMEOUT_S} s", ""
    errors = result.stderr.decode(errors="replace")
    return judge(result.returncode, errors), errors


def judge_status(status):
    """What is wrong with an exit status, or None."""
    if status < 0:
        return f"ends by {signal.Signals(-status).name}"
    return None if status in (0, 1) else f"exits with status {status}"


def judge(status, errors):
    """What is wrong with an exit status and the errors, or None."""
    if problem := judge_status(status):
        return problem
    prefixes = ERROR.findall(errors)
    for prefix in prefixes:
        if not LOCATED.search(prefix):
            line = next(line for line in errors.splitlines() if line.startswith(prefix + "error: "))
            return f"error without a place: {line[:160]}"
    if status == 1 and not prefixes:
        return "fails without an error"
    return None


def find_culprits(target, mutants):
    """The mutants that misbehave: (mutant, what is wrong, standard error)."""
    if run(target, SEPARATOR.join(mutants))[0] is None:
        return []
    answers = [(mutant, *run(target, mutant)) for mutant in mutants]
    return [answer for answer in answers if answer[1]]


def is_crash_of_mlir(target, problem, errors):
    """Whether MLIR crashed by itself: our functions are not on the stack."""
    return target.name in BASELINES and problem.startswith("ends by") and "mlir::gqa" not in errors


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tools", type=pathlib.Path, required=True)
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--seconds", type=float, default=os.environ.get("GQA_FUZZ_SECONDS"))
    parser.add_argument("--seed", type=int, default=2224)
    parser.add_argument("--keep", type=pathlib.Path, help="folder for the mutants that misbehave")
    parser.add_argument("--only", default="", help="only the targets whose names match")
    parser.add_argument("corpus", nargs="+")
    arguments = parser.parse_args()

    corpus = read_corpus(arguments.corpus)
    targets = [target for target in find_targets(arguments.tools) if re.search(arguments.only, target.name)]
    if not corpus or not targets:
        sys.exit("error: no corpus, or no target")
    rng = random.Random(arguments.seed)
    start, rounds = time.monotonic(), 0
    counts, found, upstream = collections.Counter(), [], 0

    def is_over():
        if arguments.seconds:
            return time.monotonic() >= start + arguments.seconds
        return rounds >= arguments.rounds

    while not is_over():
        mutants = [mutate(rng, corpus) for _ in range(BATCH)]
        for target in targets:
            # Tools that take one input a run get a few.
            batches = [list(mutants)] if target.batched else [[mutant] for mutant in mutants[:2]]
            for batch in batches:
                counts[target.name] += len(batch)
                for mutant, problem, errors in find_culprits(target, batch):
                    if is_crash_of_mlir(target, problem, errors):
                        upstream += 1
                        mutants.remove(mutant)
                    else:
                        found.append((target, mutant, problem))
            if arguments.seconds and is_over():
                break
        rounds += 1

    print(f"seed {arguments.seed}, {rounds} rounds, {len(corpus)} parts, {sum(counts.values())} runs on {len(counts)} targets, "
          f"{upstream} left aside")
    for number, (target, mutant, problem) in enumerate(found):
        print(f"\n{target.name}: error: {problem}\n  {' '.join(target.command)}")
        if arguments.keep:
            arguments.keep.mkdir(parents=True, exist_ok=True)
            path = arguments.keep / f"{number}.mlir"
            path.write_text(mutant)
            print(f"  input: {path}")
        else:
            print(mutant)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
