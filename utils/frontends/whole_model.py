#!/usr/bin/env python3
# ===- whole_model.py - A whole model at its real size ---------------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""Exports Qwen3-1.7B whole, to measure how long gqa-optimize takes.

    whole_model.py [--layers 28] [--phase prefill|decode] -o FILE.mlir

All sizes are those of Qwen/Qwen3-1.7B config.json. Weights are arguments, nothing is
downloaded, and no memory is filled: only shapes matter here. See requirements.txt.
"""

import argparse
import dataclasses
import pathlib
import sys
import time

import emit
import from_torch
from families import FAMILIES
from transformers.initialization import no_init_weights

SIZES = {
    "vocab_size": 151936,
    "hidden_size": 2048,
    "intermediate_size": 6144,
    "num_attention_heads": 16,
    "num_key_value_heads": 8,
    "tie_word_embeddings": True,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--layers", type=int, default=28)
    parser.add_argument("--phase", choices=["prefill", "decode"], default="prefill")
    parser.add_argument("-o", "--output", type=pathlib.Path, required=True)
    arguments = parser.parse_args()

    family = dataclasses.replace(FAMILIES["qwen3"], layers=arguments.layers, key_heads=SIZES["num_key_value_heads"])
    variant = from_torch.Variant(arguments.phase, "eager", dtype="bf16")
    start = time.perf_counter()
    with no_init_weights():
        text = from_torch.export(family, variant, num_hidden_layers=arguments.layers, **SIZES)
    arguments.output.write_text(emit.inline_resources(text))
    print(f"{arguments.output}: {arguments.output.stat().st_size} bytes in {time.perf_counter() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
