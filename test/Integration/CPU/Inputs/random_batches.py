# ===- random_batches.py - Runs batches of random programs -----------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""The command line of tests that try random programs, seed by seed."""

import argparse
import importlib
import os
import pathlib
import sys
import time


def run_batches(description, generator, programs, check_batch):
    """Calls check_batch(seed, arguments, utils, generator) for one seed after the
    other and prints the line that it returns. `utils` is the module oracle of the
    project's utilities, and `generator` the module of that name in this folder;
    `programs` is how many programs a batch has unless --programs says."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--libs", required=True)
    parser.add_argument("--utils", required=True)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--programs", type=int, default=programs, help="in a batch")
    parser.add_argument("--batches", type=int, default=1, help="so many, and more until --seconds are over")
    parser.add_argument("--seconds", type=float, default=float(os.environ.get("GQA_RANDOM_SECONDS", "0")))
    parser.add_argument("--only", help="one program of the batch")
    parser.add_argument("--dump", action="store_true")
    arguments = parser.parse_args()
    sys.path[:0] = [arguments.utils, str(pathlib.Path(__file__).parent)]
    utils, generator = importlib.import_module("oracle"), importlib.import_module(generator)

    end = time.monotonic() + arguments.seconds
    seed = arguments.seed
    while seed < arguments.seed + arguments.batches or time.monotonic() < end:
        print(f"seed {seed}: {check_batch(seed, arguments, utils, generator)}", flush=True)
        seed += 1
