#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Feeds damaged manifests to gqa-run --dry-run and looks for anything but a
clean answer.

usage: fuzz_manifest.py --tools FOLDER [--seconds N] [--seed N] ARTIFACT

The manifest of ARTIFACT is cut short, its tokens are dropped, repeated and
exchanged, its numbers changed, and its values moved about as JSON. gqa-run has
to exit with 0, or with 1 and an error.
"""

import argparse
import copy
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

from fuzz import TIMEOUT_S, change_number, change_tokens, judge_status, limits_of, truncate

VALUES = [None, True, 0, -1, 1, 7, 2**31, 2**63 - 1, -2**63, 2**64, 1e308, "", "inf", "f32", "bf16", "i1", [], {},
          ["dim", 0, 0], ["dim", 0, 9], ["dim", -1, 0], ["stride", 0, 0], ["scalar", 1], ["argument", 0], ["result", 0],
          ["temporary", 0], ["floordiv", 1, 0], ["mul", 2**62, 2**62], ["sub", 0, -2**63], ["divs", -2**63, -1]]


def describe_arguments(function):
    """Command-line arguments that fit a function of a sane manifest."""
    flags = []
    for argument in function["arguments"]:
        if argument["kind"] == "scalar":
            flags.append("--scalar=2")
        else:
            flags.append("--arg=" + "x".join(str(extent or 3) for extent in argument["shape"]))
    return flags


def collect_places(value, places):
    """All (container, key) below `value`."""
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        places.append((value, key))
        collect_places(value[key], places)
    return places


def change_json(rng, manifest):
    """The manifest with some values replaced by others, or gone."""
    manifest = copy.deepcopy(manifest)
    for _ in range(rng.choice([1, 1, 2, 3])):
        places = collect_places(manifest, [])
        if not places:
            break
        container, key = rng.choice(places)
        action = rng.randrange(3)
        if action == 0:
            del container[key]
        elif action == 1:
            container[key] = rng.choice(VALUES)
        else:
            other, other_key = rng.choice(places)
            container[key] = copy.deepcopy(other[other_key])
    return json.dumps(manifest)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tools", type=pathlib.Path, required=True)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--seed", type=int, default=2224)
    parser.add_argument("artifact", type=pathlib.Path)
    arguments = parser.parse_args()

    text = (arguments.artifact / "manifest.json").read_text()
    manifest = json.loads(text)
    rng, runs, found = random.Random(arguments.seed), 0, 0
    end = time.monotonic() + arguments.seconds
    with tempfile.TemporaryDirectory() as folder:
        artifact = pathlib.Path(folder) / "artifact"
        shutil.copytree(arguments.artifact, artifact)
        while time.monotonic() < end:
            mutation = rng.choice([truncate, change_tokens, change_number, change_json, change_json, change_json])
            mutant = mutation(rng, manifest if mutation is change_json else text)
            (artifact / "manifest.json").write_text(mutant)
            function = rng.choice(manifest["functions"])
            command = [str(arguments.tools / "gqa-run"), str(artifact), "--dry-run", f"--entry={function['name']}",
                       *describe_arguments(function)]
            runs += 1
            try:
                result = subprocess.run(command, capture_output=True, check=False, **limits_of(command[0]))
                problem = judge_status(result.returncode)
                if result.returncode == 1 and b"error: " not in result.stderr:
                    problem = "fails without an error"
            except subprocess.TimeoutExpired:
                problem = f"does not end within {TIMEOUT_S} s"
            if problem:
                found += 1
                print(f"error: {' '.join(command)} {problem}; the manifest is\n{mutant}\n")
    print(f"seed {arguments.seed}, {runs} runs")
    return 1 if found or not runs else 0


if __name__ == "__main__":
    sys.exit(main())
