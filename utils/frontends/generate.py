#!/usr/bin/env python3
# ===- generate.py - Makes test/Frontends ----------------------------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""Makes the corpus of what front ends emit, test/Frontends.

    python3 -m venv venv && venv/bin/pip install -r utils/frontends/requirements.txt
    venv/bin/python utils/frontends/generate.py [--family NAME ...] [--output FOLDER]

One folder a family, one file a variant, and expected.json: how many attentions and
repeats there are according to the model's configuration. Nothing is downloaded by
the script; weights are arguments.
"""

import argparse
import dataclasses
import pathlib
import sys
import traceback

import emit

ROOT = pathlib.Path(__file__).resolve().parents[2]


def torch_families():
    from families import FAMILIES

    return {name: (lambda family=family: generate_torch(family)) for name, family in FAMILIES.items()}


def torch_variants(family):
    from from_torch import Variant

    variants = [
        Variant("prefill", "eager"),
        Variant("prefill", "sdpa"),
        Variant("decode", "eager"),
        Variant("decode", "sdpa"),
        Variant("prefill", "eager", dynamic=True),
        Variant("decode", "sdpa", dynamic=True),
        Variant("prefill", "eager", output="tosa"),
        Variant("decode", "sdpa", output="tosa"),
    ]
    if "sdpa" not in family.attention:
        variants = [dataclasses.replace(variant, attention="eager") for variant in variants]
    if family.name == "deepseek-v2":
        # The keys are written in place, half by half; in TOSA the places are
        # constants of two megabytes.
        variants = [variant for variant in variants if variant.output != "tosa"]
    if family.name == "qwen3":
        variants += [
            Variant("prefill", "sdpa", dynamic=True),
            Variant("decode", "eager", dynamic=True),
            Variant("padded", "sdpa"),
            Variant("padded", "eager", dynamic=True),
            Variant("padded-decode", "sdpa"),
            Variant("padded-decode", "sdpa", dynamic=True),
            Variant("prefill", "eager", dtype="bf16"),
            Variant("prefill", "sdpa", dtype="bf16"),
            Variant("decode", "eager", dtype="bf16", output="tosa"),
        ]
    if family.name in ("gemma2", "gpt-oss"):
        # With windows, and masks of floats.
        variants += [
            Variant("padded", "eager"),
            Variant("padded", "eager", dynamic=True),
            Variant("padded-decode", "eager"),
            Variant("padded-decode", "eager", dynamic=True),
        ]
    if family.config.get("sliding_window"):
        variants += [
            Variant("prefill", "eager", window=3),
            Variant("prefill", "eager", window=3, dynamic=True),
            Variant("decode", family.attention[-1], window=3, dynamic=True),
        ]
    # Those that differed in the attention only are the same now.
    return list(dict.fromkeys(variants))


def generate_torch(family):
    """(name, text, origin, expected) of every variant of a model."""
    import from_torch

    versions = ", ".join(f"{name} {version}" for name, version in from_torch.versions().items())
    for variant in torch_variants(family):
        windows = f"windows of {variant.window}, " if variant.window else "windows, "
        origin = [
            f"{family.model}ForCausalLM of transformers, {variant.name}: {versions}.",
            f"Heads, head dims, {windows}caps and rotary bases of {family.source}; {family.layers} "
            f"layer{'s' if family.layers > 1 else ''}, other sizes reduced. Arguments: the weights, the token ids"
            + (", the cached keys and values." if variant.decodes else ".")
            + (" Last comes the attention mask." if variant.padded else ""),
        ]
        if family.note:
            origin.append(f"Changed before the export: {family.note}.")
        yield variant.name, (lambda variant=variant: from_torch.export(family, variant)), origin, family.expected(
            variant.phase, variant.attention
        )


def generate_jax():
    import from_jax

    versions = ", ".join(f"{name} {version}" for name, version in from_jax.versions().items())
    for name, (what, *_) in from_jax.VARIANTS.items():
        origin = [f"{what}: {versions}.", "Heads and head dim of Llama 3 8B."]
        yield name, (lambda name=name: from_jax.export(name)), origin, from_jax.expected(name)


def generate_onnx():
    import from_onnx

    versions = ", ".join(f"{name} {version}" for name, version in from_onnx.versions().items())
    for name, (what, _) in from_onnx.VARIANTS.items():
        origin = [
            f"{what}: {versions}.",
            "The function body that the schema of the onnx package gives the operator. Heads and head dim of Llama 3 8B.",
        ]
        yield name, (lambda name=name: from_onnx.export(name)), origin, from_onnx.expected(name)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--family", action="append", help="a folder of test/Frontends (default: all)")
    parser.add_argument("--file", action="append", help="a file of them, without .mlir (default: all)")
    parser.add_argument("--output", type=pathlib.Path, default=ROOT / "test" / "Frontends")
    arguments = parser.parse_args()
    families = {**torch_families(), "jax": generate_jax, "onnx": generate_onnx}
    failed = False
    for name in arguments.family or families:
        if name not in families:
            parser.error(f"unknown family '{name}', expected one of {', '.join(families)}")
        expected = {}
        for file, export, origin, entry in families[name]():
            expected[file] = entry
            if arguments.file and file not in arguments.file:
                continue
            path = arguments.output / name / f"{file}.mlir"
            try:
                emit.write_module(path, export(), origin)
                print(f"{path}: {path.stat().st_size} bytes", flush=True)
            except Exception:
                failed = True
                print(f"{path}: not made\n{traceback.format_exc(limit=-3)}", file=sys.stderr, flush=True)
        emit.write_expected(arguments.output / name / "expected.json", expected)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
