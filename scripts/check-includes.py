#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks who includes what, against the table in docs/architecture.md.

usage: check-includes.py REPOSITORY

An area is a folder that lib/ and include/gqa/ share. For every area the table
below says which areas its files may include, and which of MLIR's and LLVM's
headers they may not. Besides, a header under lib/ is included only from its own
folder (unit tests may share theirs), and every header of ours that is included
exists.
"""

import pathlib
import re
import sys

IR = "Dialect/GQA/IR"
UTILS = "Dialect/GQA/Utils"
TRANSFORMS = "Dialect/GQA/Transforms"
HOPPER = "Dialect/Hopper/IR"
HOPPER_UTILS = "Dialect/Hopper/Utils"
HOPPER_TRANSFORMS = "Dialect/Hopper/Transforms"
COMPILER = {IR, UTILS, "Backend", TRANSFORMS, HOPPER, HOPPER_UTILS, HOPPER_TRANSFORMS, "Conversion", "Pipelines"}

DEVICE_DIALECTS = r"mlir/Dialect/(GPU|NVGPU|LLVMIR)/|mlir/Target/"
REWRITING = r"mlir/IR/(PatternMatch|IRMapping)|mlir/Rewrite|mlir/Transforms/|mlir/Pass/"

# area: (areas that it may include besides itself, headers that it may not).
# The longest name that fits a path is its area.
RULES = {
    IR: (set(), rf"{DEVICE_DIALECTS}|mlir/Conversion/|mlir/Transforms/(?!InliningUtils)|mlir/Pass/"),
    "Backend": ({IR}, rf"{REWRITING}|mlir/Dialect/|mlir/Conversion/"),
    UTILS: ({IR, "Backend"}, DEVICE_DIALECTS + r"|mlir/Conversion/"),
    TRANSFORMS: ({IR, UTILS, "Backend"}, DEVICE_DIALECTS),
    # Index arithmetic and models: plain C++.
    HOPPER_UTILS: (set(), r"mlir/|llvm/"),
    HOPPER: ({HOPPER_UTILS}, r"mlir/Dialect/LLVMIR/|mlir/Target/|mlir/Conversion/|mlir/Transforms/(?!InliningUtils)|mlir/Pass/"),
    HOPPER_TRANSFORMS: ({HOPPER, HOPPER_UTILS}, r"mlir/Dialect/LLVMIR/|mlir/Target/"),
    "Conversion": ({IR, UTILS, "Backend"}, None),
    "Conversion/GQAToHopper": ({IR, UTILS, "Backend", HOPPER, HOPPER_UTILS, "Conversion"}, r"mlir/Dialect/LLVMIR/|mlir/Target/"),
    # Knows nothing of attention.
    "Conversion/HopperToNVVM": ({HOPPER, HOPPER_UTILS, "Conversion"}, None),
    # Raising never sees GPU code.
    "Conversion/RepeatToGQA": ({IR, UTILS, "Backend", "Conversion"}, DEVICE_DIALECTS),
    "Conversion/AttentionToGQA": ({IR, UTILS, "Backend", "Conversion"}, DEVICE_DIALECTS),
    "Pipelines": (COMPILER | {"Target"}, None),
    "Target": (COMPILER | {"Report"}, None),
    "Report": ({IR, UTILS, "Backend"}, DEVICE_DIALECTS),
    # The runtime is built where there is no LLVM.
    "Runtime": (set(), r"mlir/|llvm/|mlir-c/|llvm-c/"),
    "CAPI": (COMPILER | {"Target"}, None),
    # The runtime's C interface is built where there is no LLVM, too.
    "CAPI/Runtime": ({"Runtime"}, r"mlir/|llvm/|mlir-c/|llvm-c/"),
    "Precompiled": (set(), None),
}

# This header costs more than 10 s per file that includes it.
NVVM_HEADER = "mlir/Dialect/LLVMIR/NVVMDialect.h"
NVVM_AREAS = ("Target", "Conversion/HopperToNVVM")

INCLUDE = re.compile(r'\s*#\s*include\s+["<]([^">]+)[">]')


def area_of(path):
    """The area of a path below lib/ or include/gqa/, or None."""
    fits = [area for area in RULES if f"{path}/".startswith(f"{area}/")]
    return max(fits, key=len, default=None)


def check_area(area, header):
    """What is wrong with `header` in a file of `area`, or None."""
    allowed, forbidden = RULES[area]
    if header == NVVM_HEADER and area not in NVVM_AREAS:
        return f"only {' and '.join(NVVM_AREAS)} may include it"
    if forbidden and re.match(forbidden, header):
        return f"{area} may not include it"
    if not header.startswith("gqa/"):
        return None
    target = area_of(header.removeprefix("gqa/"))
    if target and target != area and target not in allowed and not area.startswith(f"{target}/"):
        return f"{area} may not include {target}"
    return None


def check_place(root, path, header):
    """What is wrong with where `header` is, or None."""
    tests = root.resolve() / "unittests"
    if header.startswith("gqa/"):
        # Generated headers are not in the source tree.
        known = header.endswith(".inc") or header == "gqa/Version.h"
        if not known and not (root / "include" / header).exists():
            return "there is no such header under include/"
    elif ".." in header or header.startswith(("lib/", "include/")):
        # Tests of two areas may share what they test with.
        if all(tests in place.resolve().parents for place in (path, path.parent / header)):
            return None
        return "name a public header from include/ or a private one beside the file"
    return None


def check_file(root, path):
    relative = path.relative_to(root)
    inside = relative.relative_to(*relative.parts[:1])
    if relative.parts[0] == "include":
        inside = inside.relative_to("gqa") if inside.parts[0] == "gqa" else inside
    area = area_of(inside.parent.as_posix()) if relative.parts[0] in ("lib", "include") else None
    if relative.parts[:2] == ("tools", "gqa-run"):
        area = "Runtime"
    for number, line in enumerate(path.read_text().splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        header = match[1]
        reasons = [check_place(root, path, header)]
        # A header that stands beside the file is its own business.
        private = '"' in line and (path.parent / header).exists()
        if '"' in line and not private and "/" not in header:
            reasons.append("a private header is included only from its own folder")
        if area:
            reasons.append(check_area(area, header))
        for reason in filter(None, reasons):
            yield f"{relative}:{number}: error: '{header}': {reason}"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1])
    errors, count = [], 0
    for folder in ("include", "lib", "tools", "unittests", "plugins"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp", ".c"):
                count += 1
                errors.extend(check_file(root, path))
    print("\n".join(errors) or f"{count} files include what they may")
    return 1 if errors or not count else 0


if __name__ == "__main__":
    sys.exit(main())
