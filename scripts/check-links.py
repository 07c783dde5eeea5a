#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks the links between the pages of the repository, and from them to files.

usage: check-links.py REPOSITORY
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "lib"))
import pages


def check_page(root, page):
    """The errors of one page, and how many links it has."""
    text = (root / page).read_text()
    errors, count = [], 0
    for link in pages.find_links(text):
        count += 1
        path, anchor = pages.resolve(page, link["target"])
        line = text.count("\n", 0, link.start()) + 1
        if path.startswith("..") or not (root / path).exists():
            errors.append(f"{page}:{line}: error: expected a file of the repository, found '{link['target']}'")
        elif anchor and path.endswith(".md") and anchor not in pages.find_anchors((root / path).read_text()):
            errors.append(f"{page}:{line}: error: expected a heading of {path}, found '#{anchor}'")
    return errors, count


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1])
    errors, count = [], 0
    for page in pages.find_pages(root):
        found, links = check_page(root, page)
        errors += found
        count += links
    print("\n".join(errors) or f"{count} links lead somewhere")
    return 1 if errors or not count else 0


if __name__ == "__main__":
    sys.exit(main())
