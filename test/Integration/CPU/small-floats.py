# REQUIRES: numpy
# RUN: %python %s --libs=%mlir_runner_libs --utils=%gqa_src_root/utils
# ===- small-floats.py - Every number of every small float type ------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""Extends all codes of each float type of at most 8 bits on the CPU and compares
the results with the definition of the type."""

import argparse
import sys

import numpy as np


def write_function(name, target):
    width = int(name[1])
    count = 2**width
    code = f"tensor<{count}xi{width}>"
    narrow = "" if width == 8 else f"%codes = arith.trunci %x : tensor<{count}xi8> to {code}\n  "
    return f"""func.func @{name}_{target}(%x: tensor<{count}xi8>) -> tensor<{count}x{target}> {{
  {narrow}%small = arith.bitcast {"%codes" if narrow else "%x"} : {code} to tensor<{count}x{name}>
  %wide = arith.extf %small : tensor<{count}x{name}> to tensor<{count}x{target}>
  return %wide : tensor<{count}x{target}>
}}
"""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--libs", required=True)
    parser.add_argument("--utils", required=True)
    arguments = parser.parse_args()
    sys.path.insert(0, arguments.utils)
    import oracle

    cases = [(name, target) for name in oracle.SMALL_FLOATS for target in ("f32", "f64")]
    module = oracle.Module("".join(write_function(*case) for case in cases))
    calls = [
        oracle.Call(f"{name}_{target}", [np.arange(len(oracle.SMALL_FLOATS[name])).astype(np.uint8).view(np.int8)])
        for name, target in cases
    ]
    results = oracle.Oracle(libs=arguments.libs).run(module, calls)
    for (name, target), (result,) in zip(cases, results):
        want = oracle.SMALL_FLOATS[name]
        same = (result.values == want) | (np.isnan(result.values) & np.isnan(want))
        same &= np.isnan(want) | (np.signbit(result.values) == np.signbit(want))
        for code in np.flatnonzero(~same):
            print(f"{name} {code:#x} to {target}: expected {want[code]}, but got {result.values[code]}")
        if not same.all():
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
