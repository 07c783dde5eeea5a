#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks that the code of a page is the code of an example.

usage: check-snippets.py PAGE.md FOLDER

Every block of C++, C, CMake and MLIR in the page has to be, line by line, a part
of a file in the folder, which is built and run elsewhere.
"""

import pathlib
import re
import sys

BLOCK = re.compile(r"^```(?:cpp|c|cmake|mlir)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    page, folder = map(pathlib.Path, sys.argv[1:])
    # A part begins at the beginning of a line.
    files = ["\n" + path.read_text() for path in sorted(folder.rglob("*")) if path.is_file()]
    text = page.read_text()
    failed = count = 0
    for match in BLOCK.finditer(text):
        count += 1
        if any("\n" + match[1] in file for file in files):
            continue
        failed += 1
        line = text.count("\n", 0, match.start()) + 1
        print(f"{page.name}:{line}: error: expected a part of a file in {folder.name}, found other code")
    print(f"{count} blocks, {failed} of them wrong")
    return 1 if failed or not count else 0


if __name__ == "__main__":
    sys.exit(main())
