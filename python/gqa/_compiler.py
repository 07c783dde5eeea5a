# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""include/gqa-c/Compile.h as ctypes. The numbers are those of the header."""

from __future__ import annotations

import ctypes
import functools
from ctypes import POINTER, c_char_p, c_int, c_size_t, c_uint, c_void_p

from . import _libraries

KERNELS = {"auto": 0, "portable": 1, "tile": 2}
FLAGS = {"optimize": 0, "raise_attention": 1, "force": 2, "to_varlen": 3, "strict_zeros": 4, "cache": 5}
SEVERITIES = ("error", "warning", "note", "remark")
# GqaStatus
SUCCESS, INVALID_ARGUMENT, OUTPUT = 0, 1, 8


class Diagnostic(ctypes.Structure):
    _fields_ = [("severity", c_int), ("file", c_char_p), ("line", c_uint), ("column", c_uint), ("message", c_char_p)]


Handler = ctypes.CFUNCTYPE(None, POINTER(Diagnostic), c_void_p)


@functools.lru_cache(maxsize=None)
def library() -> ctypes.CDLL:
    api = _libraries.load("GQACompilerC")
    for name, result, arguments in (
            ("gqaCompilerGetVersion", c_char_p, []),
            ("gqaCompilerGetLLVMVersion", c_char_p, []),
            ("gqaCompilerGetChips", c_char_p, []),
            ("gqaCompileOptionsCreate", c_void_p, []),
            ("gqaCompileOptionsDestroy", None, [c_void_p]),
            ("gqaCompileOptionsSetChip", None, [c_void_p, c_char_p]),
            ("gqaCompileOptionsSetPlan", None, [c_void_p, c_char_p]),
            ("gqaCompileOptionsSetBackend", None, [c_void_p, c_char_p]),
            ("gqaCompileOptionsSetPtxas", None, [c_void_p, c_char_p]),
            ("gqaCompileOptionsSetKernel", None, [c_void_p, c_int]),
            ("gqaCompileOptionsSetFlag", None, [c_void_p, c_int, c_int]),
            ("gqaCompile", c_int, [c_char_p, c_size_t, c_char_p, c_char_p, c_void_p, Handler, c_void_p])):
        function = getattr(api, name)
        function.restype, function.argtypes = result, arguments
    return api
