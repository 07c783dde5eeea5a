#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks that every code block of the pages is run by something.

usage: check-code-blocks.py REPOSITORY

A block of Markdown says its language. What is no code (output, diagrams, IR of
another dialect, commands with placeholders) says `text` or nothing. Of the others,

  mlir     is verified by check-examples.py;
  json     is parsed here, python is compiled here;
  anything else, such as sh, c and cmake, is run by a test: a file of test/ that
           names the page and takes the blocks of this language from it by one of
           the programs below, TAKERS;
           or it is among the commands that continuous integration runs, below.
"""

import json
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "lib"))
import pages

BLOCK = re.compile(r"^( *)```([\w+-]*)[^\n]*\n(.*?)^\1```", re.MULTILINE | re.DOTALL)
# Programs that take blocks from a page, and of which languages; None: of the one
# that is named next.
TAKERS = {
    "code-blocks.py": None,
    "shell-blocks.py": ("sh",),
    "check-snippets.py": ("c", "cpp", "cmake"),
    "client.py": ("lua",),
}
TAKEN = re.compile(rf"({'|'.join(map(re.escape, TAKERS))}) (?:%\w+/)?(\S+\.md)(?: +(\w+))?")

# What scripts/test, scripts/demo and .ci/run do, by page: a test cannot run them
# from within itself.
BY_CI = {
    "README.md": re.compile(r"(scripts/demo|scripts/test|cmake --preset \w+|ninja -C build/default(?: check-gqa)?)\s*(#.*)?"),
}


def find_tests(root):
    """(page, language) of the blocks that a test takes from a page."""
    taken = set()
    for path in sorted((root / "test").rglob("*")):
        if path.suffix in (".test", ".py", ".mlir", ".c") and path.is_file():
            for program, page, language in TAKEN.findall(path.read_text(errors="replace")):
                page = page if (root / page).exists() else page.lstrip("./")
                taken |= {(page, one) for one in TAKERS[program] or (language,)}
    return taken


def check_block(page, language, code, taken):
    """What is wrong with a block, or None."""
    if language in ("", "text", "mlir"):
        return None
    if (page, language) in taken:
        return None
    try:
        if language == "json":
            json.loads(code)
            return None
        if language == "python":
            compile(code, page, "exec")
            return None
    except (ValueError, SyntaxError) as error:
        return f"expected {language}, found what is none: {error}"
    commands = BY_CI.get(page)
    if language == "sh" and commands and all(commands.fullmatch(line) for line in code.splitlines() if line):
        return None
    return f"expected a test that runs the {language} blocks of this page, found none"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1])
    taken, count, errors = find_tests(root), 0, []
    for page in pages.find_pages(root):
        text = (root / page).read_text()
        for match in BLOCK.finditer(text):
            count += 1
            error = check_block(page, match[2], match[3], taken)
            if error:
                errors.append(f"{page}:{text.count(chr(10), 0, match.start()) + 1}: error: {error}")
    print("\n".join(errors) or f"{count} blocks, all code among them is run")
    return 1 if errors or not count else 0


if __name__ == "__main__":
    sys.exit(main())
