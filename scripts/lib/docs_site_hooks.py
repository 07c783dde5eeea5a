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
            # mkdocs takes what is under docs/ by itself.
            is_outside = not target.startswith(("docs/", ".."))
            if is_outside and (ROOT / target).is_file() and site_path(target) not in origins:
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
        if not (ROOT / target).exists():
            # mkdocs tells.
            parts.append(link[0])
            continue
        moved = posixpath.relpath(site_path(target), posixpath.dirname(place) or ".")
        suffix = f"#{anchor}" if anchor else ""
        parts.append(f"{link['text']}{moved}{suffix}{link['end']}")
    return "".join(parts) + markdown[end:]
