#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks that docs/spec.md, the verifiers and their tests know the same rules.

A rule is a name such as attn_c5. docs/spec.md states it in the first column of
a table, a comment under lib/Dialect/GQA/IR cites it where it is verified, and a
comment of an *invalid.mlir under test/Dialect/GQA cites it where it is
violated. `attn_c4 to attn_c7` in a comment cites each of them.

usage: check-spec-rules.py REPOSITORY
"""

import pathlib
import re
import sys

RULE = re.compile(r"\b([a-z]+)_c(\d+)\b")
RANGE = re.compile(r"\b([a-z]+)_c(\d+) to \1_c(\d+)\b")


def cited_rules(line):
    """The rules that one line names, ranges written out."""
    rules = {f"{family}_c{number}" for family, number in RULE.findall(line)}
    for family, first, last in RANGE.findall(line):
        rules.update(f"{family}_c{n}" for n in range(int(first), int(last) + 1))
    return rules


def collect(root, paths):
    """Maps each rule that comments of `paths` cite to its first place."""
    places = {}
    for path in sorted(paths):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            comment = line.partition("//")[2]
            for rule in cited_rules(comment):
                places.setdefault(rule, f"{path.relative_to(root)}:{number}")
    return places


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1])
    errors = []

    stated = {}
    for number, line in enumerate((root / "docs/spec.md").read_text().splitlines(), 1):
        row = re.match(r"\| ([a-z]+_c\d+) \|", line)
        if not row:
            continue
        if row[1] in stated:
            errors.append(f"docs/spec.md:{number}: error: {row[1]} is stated twice")
        stated.setdefault(row[1], f"docs/spec.md:{number}")

    sources = {
        "verifier under lib/Dialect/GQA/IR": (root / "lib/Dialect/GQA/IR").glob("*.cpp"),
        "test under test/Dialect/GQA": (root / "test/Dialect/GQA").glob("*invalid.mlir"),
    }
    for what, paths in sources.items():
        cited = collect(root, paths)
        for rule in sorted(stated.keys() - cited.keys()):
            errors.append(f"{stated[rule]}: error: {rule} is not cited by a {what}")
        for rule in sorted(cited.keys() - stated.keys()):
            errors.append(f"{cited[rule]}: error: {rule} is not stated in docs/spec.md")

    print("\n".join(sorted(errors)) or f"{len(stated)} rules, each verified and tested")
    return 1 if errors or not stated else 0


if __name__ == "__main__":
    sys.exit(main())
