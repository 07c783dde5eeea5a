# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What mkdocs does not know of this repository; mkdocs.yml names this file.

README.md is the first page of the site. Pages link to files outside of docs/ (a
header, a test, an example) as a repository browser follows them. Here every such
file becomes a page of the site, under source/, with its text in a code block, and
the links are rewritten. A link to a folder becomes its text.
"""

import pathlib
import posixpath
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import pages
from mkdocs.structure.files import File

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LANGUAGES = {".c": "c", ".h": "cpp", ".cpp": "cpp", ".td": "cpp", ".py": "python", ".json": "json", ".mlir": "text",
             ".sh": "sh", ".cmake": "cmake", ".yml": "yaml"}

# Where each page of the site comes from, by its path there.
origins = {}


def site_path(path):
    """Where a file of the repository is on the site."""
    if path == "README.md":
        return "index.md"
    if path.startswith("docs/"):
        return path.removeprefix("docs/")
    return f"source/{path}" if path.endswith(".md") else f"source/{path}.md"


def read_page(path):
    """The Markdown that stands for a file of the repository."""
    text = (ROOT / path).read_text()
    if path.endswith(".md"):
        return text
    fence = "````" if "```" in text else "```"
    language = LANGUAGES.get(pathlib.Path(path).suffix, "text")
    return f"# {path}\n\n{fence}{language}\n{text}\n{fence}\n"


def on_files(files, config):
    origins.clear()
    for file in files.documentation_pages():
        origins[file.src_uri] = f"docs/{file.src_uri}"
    if "index.md" in origins:
        raise SystemExit("error: expected README.md to be the first page, found docs/index.md")
    worklist = ["README.md", *origins.values()]
    while worklist:
        path = worklist.pop()
        place = site_path(path)
        if place not in origins:
            origins[place] = path
            files.append(File.generated(config, place, content=read_page(path)))
        if not path.endswith(".md"):
            continue
        for link in pages.find_links((ROOT / path).read_text()):
            target, _ = pages.resolve(path, link["target"])
            is_page = not target.startswith("docs/") or target.endswith(".md")
            if (ROOT / target).is_file() and is_page and site_path(target) not in origins:
                worklist.append(target)
            elif (ROOT / target).is_file() and files.get_file_from_path(site_path(target)) is None and target.startswith("docs/"):
                worklist.append(target)
    return files


def on_page_markdown(markdown, page, config, files):
    place = page.file.src_uri
    path = origins.get(place)
    if not path or not path.endswith(".md"):
        return markdown
    parts, end = [], 0
    for link in pages.find_links(markdown):
        target, anchor = pages.resolve(path, link["target"])
        parts.append(markdown[end:link.start()])
        end = link.end()
        if (ROOT / target).is_dir():
            parts.append(link["text"][1:-2])
            continue
        # Files of docs/ that are no pages (pictures) keep their place; what is
        # missing is left to mkdocs, which tells.
        moved = target.removeprefix("docs/") if target.startswith("docs/") and not target.endswith(".md") else site_path(target)
        if not files.get_file_from_path(moved):
            moved = site_path(target)
        suffix = f"#{anchor}" if anchor else ""
        if not (ROOT / target).exists():
            parts.append(link[0])
        else:
            relative = posixpath.relpath(moved, posixpath.dirname(place) or ".")
            parts.append(f"{link['text']}{relative}{suffix}{link['end']}")
    return "".join(parts) + markdown[end:]
