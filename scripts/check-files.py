#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks the form of source files: the first lines, the guard, the length.

usage: check-files.py REPOSITORY

Files of C, C++ and TableGen start with one line `//===- Name - purpose ---===//`
of at most 80 columns and the licence; headers are guarded by their path. No source file has
more than 600 lines.
"""

import pathlib
import re
import sys

FOLDERS = ("include", "lib", "tools", "unittests", "plugins", "scripts", "benchmarks", "test")
MAX_LINES = 600
LICENCE = "// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception"


def guard_of(relative):
    """GQA_DIALECT_GQA_IR_GQA_H for include/gqa/Dialect/GQA/IR/GQA.h; private
    headers are named by their whole path."""
    parts = relative.parts[1:] if relative.parts[0] == "include" else ("gqa",) + relative.parts
    return re.sub(r"[^A-Z0-9]", "_", "/".join(parts).upper())


def check_file(path, relative):
    lines = path.read_text().splitlines()
    if len(lines) > MAX_LINES:
        yield f"{MAX_LINES + 1}: error: {len(lines)} lines, more than {MAX_LINES}"
    for number, line in enumerate(lines, 1):
        if line != line.rstrip():
            yield f"{number}: error: space at the end of the line"
    if path.suffix not in (".h", ".cpp", ".c", ".td"):
        return
    first = lines[0] if lines else ""
    if not re.fullmatch(rf"//===- {re.escape(path.name)} - .*\S -*(\*- .* -\*-)?===//", first) or len(first) > 80:
        yield f"1: error: expected '//===- {path.name} - purpose ---===//' in one line"
    if LICENCE not in lines[:8]:
        yield "2: error: expected the licence after the first line"
    if path.suffix == ".h":
        guard = guard_of(relative)
        if f"#ifndef {guard}" not in lines or f"#define {guard}" not in lines:
            yield f"1: error: expected the include guard {guard}"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1])
    errors, count = [], 0
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in (".h", ".cpp", ".c", ".td", ".py", ".sh", ".mlir") or "Inputs" in path.parts:
                continue
            # Those are as front ends printed them.
            if path.suffix == ".mlir" and "Frontends" in path.parts:
                continue
            count += 1
            relative = path.relative_to(root)
            errors.extend(f"{relative}:{error}" for error in check_file(path, relative))
    print("\n".join(errors) or f"{count} files are in order")
    return 1 if errors or not count else 0


if __name__ == "__main__":
    sys.exit(main())
