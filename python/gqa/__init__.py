# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Grouped-query attention, compiled: MLIR to artifacts, artifacts to launches.

    artifact = gqa.compile(text, chip="sm_90a")     # CompileError has the diagnostics
    program = gqa.runtime.Program(artifact)         # on a device
    out = program["attention"](q, k, v)

`gqa.torch` has PyTorch operators on top of both, and is imported by itself.
"""

from . import runtime
from .artifact import ArgumentInfo, Artifact, FunctionInfo, chips, compile, compiler_version
from .errors import ArgumentError, CompileError, Diagnostic, GQAError, RuntimeFailure

__all__ = ["ArgumentError", "ArgumentInfo", "Artifact", "CompileError", "Diagnostic", "FunctionInfo", "GQAError",
           "RuntimeFailure", "chips", "compile", "compiler_version", "runtime"]
