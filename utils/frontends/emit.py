# ===- emit.py - Files of the corpus ---------------------------------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""Writes modules of front ends as files of test/Frontends.

What a front end printed is kept, but for what is listed in `adaptations`, which
say themselves in the header of each file when they changed anything.
"""

import json
import re
import textwrap

# Above this a file of the corpus is no small one.
LIMIT = 200_000


class EmitError(Exception):
    """A module cannot be a file of the corpus."""


def inline_resources(text):
    """Constants of a resource section become dense ones."""
    section = re.search(r"\n\{-#\n.*?\n#-\}\n?", text, re.S)
    if not section:
        return text
    blobs = dict(re.findall(r'([\w.$-]+): "0x([0-9A-Fa-f]+)"', section.group(0)))
    text = text[: section.start()] + "\n"

    def dense(match):
        # The first four bytes of a blob are its alignment.
        return f'dense<"0x{blobs[match.group(1)][8:].upper()}">'

    return re.sub(r"dense_resource<([\w.$-]+)>", dense, text)


def drop_module_attributes(text):
    """JAX's module attributes are of a dialect that MLIR has not."""
    return re.sub(r"^module @\w+ attributes \{mhlo[^\n]*\} \{$", "module {", text, count=1, flags=re.M)


def drop_result_info(text):
    return re.sub(r" \{jax\.result_info = \"[^\"]*\"\}", "", text)


ADAPTATIONS = [
    ("constants of the resource section are written in place", inline_resources),
    ("the attributes mhlo.* of the module are left out", drop_module_attributes),
    ("the attributes jax.* of results are left out", drop_result_info),
]


def write_module(path, text, origin):
    """Writes `text` to `path`; `origin` are lines that say where it comes from."""
    adapted = []
    for what, change in ADAPTATIONS:
        changed = change(text)
        if changed != text:
            adapted.append(what)
        text = changed
    for dialect in ("tm_tensor", "torch", "torch_c", "stablehlo", "chlo", "ml_program"):
        if re.search(rf"\b{dialect}\.\w", re.sub(r'"[^"]*"', "", text)):
            raise EmitError(f"{path}: operations of {dialect}")
    lines = [*origin, "Adapted by utils/frontends/emit.py: " + ("; ".join(adapted) or "nothing") + "."]
    header = "".join("// " + part + "\n" for line in lines for part in textwrap.wrap(line, 97))
    content = "// RUN: %frontends_check %s\n//\n" + header + "\n" + text.strip() + "\n"
    if len(content) > LIMIT:
        raise EmitError(f"{path}: {len(content)} bytes, expected at most {LIMIT}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)


def write_expected(path, entries):
    """Writes what the models' configurations say about each file of a folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(entries, indent=2, sort_keys=True) + "\n")
