# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The Markdown pages of the repository and their links.

Shared by scripts/check-links.py and the documentation site (docs_site_hooks.py):
a page links to pages and files by paths relative to itself, as a repository
browser follows them.
"""

import posixpath
import re

FENCE = re.compile(r"^( *)```.*?^\1```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`[^`\n]+`")
LINK = re.compile(r"(?P<text>!?\[(?:[^\[\]]|\[[^\]]*\])*\]\()(?P<target>[^()\s]+)(?P<end>\))")
HEADING = re.compile(r"^#+ +(.*?) *#*$", re.MULTILINE)
EXTERNAL = re.compile(r"[a-z]+:")


def find_pages(root):
    """The paths of all pages, relative to `root`."""
    patterns = ("*.md", "docs/**/*.md", "examples/**/*.md", "benchmarks/**/*.md")
    return sorted({path.relative_to(root).as_posix() for pattern in patterns for path in root.glob(pattern)})


def blank(text, pattern):
    """`text` with what fits `pattern` blanked out, positions kept."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def find_links(text):
    """The matches of LINK outside of code that lead into the repository."""
    prose = blank(blank(text, FENCE), CODE)
    for match in LINK.finditer(blank(text, FENCE)):
        # The text of a link may be code, the parenthesis of a link is not.
        if prose[match.start("target") - 1] == "(" and not EXTERNAL.match(match["target"]):
            yield match


def resolve(page, target):
    """The path of a link on `page`, and its anchor; the path of a bare anchor is
    the page's own."""
    path, _, anchor = target.partition("#")
    return (posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page), anchor


def find_anchors(text):
    """The anchors of the headings of a page, as repository browsers make them."""
    anchors = set()
    for heading in HEADING.findall(blank(text, FENCE)):
        heading = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower()
        anchor = re.sub(r"[^\w\- ]", "", heading).replace(" ", "-")
        count = 0
        while (name := anchor if not count else f"{anchor}-{count}") in anchors:
            count += 1
        anchors.add(name)
    return anchors
