# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Finds and loads the two shared libraries of this package."""

from __future__ import annotations

import ctypes
import functools
import os
import pathlib

# The first number of the version, which is that of the libraries' interface.
INTERFACE = 0


def _candidates(name: str) -> list[str]:
    names = [f"lib{name}.so.{INTERFACE}", f"lib{name}.so"]
    folder = os.environ.get("GQA_LIBRARY_DIR")
    if folder:
        # Whoever names a folder wants that one and no other.
        return [str(pathlib.Path(folder) / one) for one in names]
    own = pathlib.Path(__file__).parent / "lib"
    found = [str(own / one) for one in names if (own / one).exists()]
    # Else where the system's loader looks.
    return found or names


@functools.lru_cache(maxsize=None)
def load(name: str) -> ctypes.CDLL:
    """The library `name`, "GQACompilerC" or "GQARuntimeC".

    Looked for in the folder that the environment variable GQA_LIBRARY_DIR
    names if it is set, else in this package and where the system's loader looks.
    """
    errors = []
    for path in _candidates(name):
        try:
            return ctypes.CDLL(path)
        except OSError as error:
            errors.append(str(error))
    raise ImportError(f"cannot load lib{name}.so; GQA_LIBRARY_DIR may name the folder that it is in. Tried:\n  "
                      + "\n  ".join(errors))
