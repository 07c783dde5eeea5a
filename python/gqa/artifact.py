# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiles modules to artifacts, and reads what an artifact says of itself."""

from __future__ import annotations

import ctypes
import dataclasses
import functools
import json
import os
import pathlib
import tempfile
import weakref
from collections.abc import Mapping
from typing import Any, Optional, Union

from . import _compiler
from .errors import CompileError, Diagnostic, GQAError

Path = Union[str, "os.PathLike[str]"]


@dataclasses.dataclass(frozen=True)
class ArgumentInfo:
    """What a function expects of one argument. `kind` is "tensor" or "scalar";
    `dtype` is a name of the manifest, as "bf16"; `shape` has None for an extent
    that the call decides, and is None for a scalar."""

    kind: str
    dtype: str
    shape: Optional[tuple[Optional[int], ...]]


@dataclasses.dataclass(frozen=True)
class FunctionInfo:
    """A function of an artifact. `results` are (dtype, rank)."""

    name: str
    arguments: tuple[ArgumentInfo, ...]
    results: tuple[tuple[str, int], ...]


class Artifact:
    """A folder that the compiler made: code and a manifest.

    `Artifact(folder)` opens one that is there. Needs neither a GPU nor the
    compiler. Raises GQAError where `folder` has no readable manifest.
    """

    folder: pathlib.Path
    chip: str
    manifest: dict[str, Any]
    functions: Mapping[str, FunctionInfo]

    def __init__(self, folder: Path):
        self.folder = pathlib.Path(folder)
        path = self.folder / "manifest.json"
        try:
            self.manifest = json.loads(path.read_text(encoding="utf-8"))
            self.chip = self.manifest["chip"]
            self.functions = {entry["name"]: _read_function(entry) for entry in self.manifest["functions"]}
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise GQAError(f"{path}: {error if isinstance(error, (OSError, ValueError)) else f'no {error}'}") from error

    def __repr__(self) -> str:
        return f"Artifact({str(self.folder)!r}, chip={self.chip!r}, functions={list(self.functions)})"


def _read_function(entry: dict[str, Any]) -> FunctionInfo:
    arguments = tuple(ArgumentInfo(one["kind"], one["dtype"], tuple(one["shape"]) if "shape" in one else None)
                      for one in entry["arguments"])
    return FunctionInfo(entry["name"], arguments, tuple((one["dtype"], len(one["shape"])) for one in entry["results"]))


@functools.lru_cache(maxsize=None)
def chips() -> tuple[str, ...]:
    """The chips that `compile` knows, oldest first: ("sm_80", ..)."""
    return tuple(_compiler.library().gqaCompilerGetChips().decode().split(", "))


def compiler_version() -> str:
    """The version of the compiler library, as in "0.1.0 (LLVM 22.1.8)"."""
    api = _compiler.library()
    return f"{api.gqaCompilerGetVersion().decode()} (LLVM {api.gqaCompilerGetLLVMVersion().decode()})"


def _encode(name: str, value: Path) -> bytes:
    text = os.fsencode(value)
    if b"\0" in text:
        raise ValueError(f"{name} has a null character")
    return text


def compile(source: Union[str, bytes], *, chip: str = "sm_90a", kernel: str = "auto", plan: str = "",
            backend: str = "", optimize: bool = True, raise_attention: bool = False, force: bool = False,
            to_varlen: bool = False, strict_zeros: bool = False, ptxas: Path = "", cache: bool = True,
            output: Optional[Path] = None, name: str = "<source>") -> Artifact:
    """Compiles a module to an artifact; each public function becomes an entry.

    Args:
        source: the module, as text of MLIR or as its bytecode.
        chip: what to compile for, one of `chips()`.
        kernel: "auto" (tile kernels where one covers the operation), "portable"
            (loops, any chip) or "tile" (an error where none covers).
        plan: the plan of all tile kernels, fields of #hopper.plan; "" lets the
            compiler choose.
        backend: the backend of attention operations that name none; `force`
            replaces that of the others.
        optimize: run gqa-optimize first. `raise_attention`, `to_varlen` and
            `strict_zeros` are its options.
        ptxas: the assembler of cubins; "none" for PTX only; "" for the one on
            PATH or of the CUDA toolkit, if there is one.
        cache: take an artifact that was compiled before from the user's cache,
            and keep this one. GQA_CACHE=off in the environment turns it off.
        output: the folder to write, which must be absent, empty or an artifact.
            None: a temporary one, removed when the Artifact is.
        name: what diagnostics call the source.

    Raises:
        CompileError: the module is wrong or cannot be compiled, or the output
            cannot be written; it holds the diagnostics.
        ValueError: an option has no such value.
    """
    if kernel not in _compiler.KERNELS:
        raise ValueError(f"kernel: expected auto, portable or tile, found {kernel!r}")
    api = _compiler.library()
    text = source.encode() if isinstance(source, str) else bytes(source)
    found: list[Diagnostic] = []

    def handle(pointer: Any, _: Any) -> None:
        one = pointer.contents
        diagnostic = Diagnostic(_compiler.SEVERITIES[one.severity], one.file.decode(errors="replace"), one.line,
                                one.column, one.message.decode(errors="replace"))
        if diagnostic.severity == "note" and found:
            found[-1] = dataclasses.replace(found[-1], notes=(*found[-1].notes, diagnostic))
        else:
            found.append(diagnostic)

    options = ctypes.c_void_p(api.gqaCompileOptionsCreate())
    temporary = None
    try:
        api.gqaCompileOptionsSetChip(options, _encode("chip", chip))
        api.gqaCompileOptionsSetPlan(options, _encode("plan", plan))
        api.gqaCompileOptionsSetBackend(options, _encode("backend", backend))
        api.gqaCompileOptionsSetPtxas(options, _encode("ptxas", ptxas))
        api.gqaCompileOptionsSetKernel(options, _compiler.KERNELS[kernel])
        for flag, value in {"optimize": optimize, "raise_attention": raise_attention, "force": force,
                            "to_varlen": to_varlen, "strict_zeros": strict_zeros, "cache": cache}.items():
            api.gqaCompileOptionsSetFlag(options, _compiler.FLAGS[flag], bool(value))
        if output is None:
            temporary = tempfile.TemporaryDirectory(prefix="gqa-")
            output = pathlib.Path(temporary.name) / "artifact"
        status = api.gqaCompile(text, len(text), _encode("name", name), _encode("output", output), options,
                                _compiler.Handler(handle), None)
    finally:
        api.gqaCompileOptionsDestroy(options)
    if status != _compiler.SUCCESS:
        raise CompileError(found)
    artifact = Artifact(output)
    if temporary is not None:
        weakref.finalize(artifact, temporary.cleanup)
    return artifact
