#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks that every ```mlir block of the documentation is IR that verifies.

usage: check-examples.py REPOSITORY GQA-OPT

Reads the operation and pass definitions (*.td) and the pages (*.md). A block
with a function, a module or an attribute alias at top level is parsed as it is.
Any other block stands in the body of a function; the values that it uses
without defining are operands, whose types follow from their uses. What is not
complete IR is to be in a block of another language, such as ```text.
"""

import pathlib
import re
import subprocess
import sys

BLOCK = re.compile(r"^( *)```mlir\n(.*?)^\1```", re.MULTILINE | re.DOTALL)
TOP_LEVEL = re.compile(r"^\s*(module|func\.func|gpu\.module|gpu\.binary|#\w+ =|!\w+ =)", re.MULTILINE)
WRONG_TYPE = re.compile(r"use of value '(%\w+)' expects different type than prior uses: '(.*)' vs 'none'")


def find_operands(block):
    """The values that the block uses but does not define, in order."""
    code = re.sub(r"//.*", "", block)
    defined = set()
    for left in re.findall(r"^\s*((?:%\w+(?::\d+)?,?\s*)+)=", code, re.MULTILINE):
        defined.update(re.findall(r"%\w+", left))
    defined.update(re.findall(r"(%\w+)(?:\s*=|:)(?!:)", re.sub(r"^\s*(?:%\w+(?::\d+)?,?\s*)+=", "", code, flags=re.MULTILINE)))
    return list(dict.fromkeys(name for name in re.findall(r"%\w+", code) if name not in defined))


def run(gqa_opt, source):
    result = subprocess.run([gqa_opt, "-", "--allow-unregistered-dialect", "-o", "/dev/null"],
                            input=source, capture_output=True, text=True, check=False)
    return result.returncode, result.stderr


def check_block(gqa_opt, block):
    """The error of a block, or None."""
    if TOP_LEVEL.search(block):
        status, errors = run(gqa_opt, block)
        return errors if status else None
    types = dict.fromkeys(find_operands(block), "none")
    while True:
        operands = "".join(f'%{name[1:]} = "test.operand"() : () -> {type}\n'
                           for name, type in types.items())
        status, errors = run(gqa_opt, f"func.func @example() {{\n{operands}{block}\nreturn\n}}\n")
        if status == 0:
            return None
        # The parser says what type it expects of an operand.
        wrong = WRONG_TYPE.search(errors)
        if not wrong or types.get(wrong[1]) != "none" or wrong[2] == "none":
            return errors
        types[wrong[1]] = wrong[2]


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    root, gqa_opt = pathlib.Path(sys.argv[1]), sys.argv[2]
    paths = [path for pattern in ("include/**/*.td", "docs/**/*.md", "*.md", "examples/**/*.md", "benchmarks/**/*.md")
             for path in sorted(root.glob(pattern))]
    failed = count = 0
    for path in paths:
        text = path.read_text()
        for match in BLOCK.finditer(text):
            count += 1
            errors = check_block(gqa_opt, match[2])
            if errors:
                failed += 1
                line = text.count("\n", 0, match.start()) + 1
                first = next((line for line in errors.splitlines() if "error:" in line), errors)
                print(f"{path.relative_to(root)}:{line}: error: example does not verify: {first}")
    print(f"{count} examples, {failed} of them wrong")
    return 1 if failed or not count else 0


if __name__ == "__main__":
    sys.exit(main())
