# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""include/gqa-c/Runtime.h as ctypes. The numbers are those of the header."""

from __future__ import annotations

import ctypes
import functools
from ctypes import POINTER, c_char_p, c_double, c_int, c_int64, c_size_t, c_uint64, c_void_p

from . import _libraries

# GqaDtype, in its order.
DTYPES = ("i1", "i8", "i16", "i32", "i64", "index", "f16", "bf16", "f32", "f64")
INDEX = DTYPES.index("index")
BYTES = (1, 1, 2, 4, 8, 8, 2, 2, 4, 8)
TEMPORARY_ALIGNMENT = 256
# GqaStatus
INVALID_ARGUMENT = 1


class Argument(ctypes.Structure):
    _fields_ = [("dtype", c_int), ("rank", c_size_t), ("extents", POINTER(c_int64)), ("strides", POINTER(c_int64)),
                ("integer", c_int64), ("real", c_double)]


class ArgumentInfo(ctypes.Structure):
    _fields_ = [("is_tensor", c_int), ("dtype", c_int), ("rank", c_size_t), ("extents", POINTER(c_int64))]


class ResultInfo(ctypes.Structure):
    _fields_ = [("dtype", c_int), ("rank", c_size_t), ("extents", POINTER(c_int64)), ("bytes", c_uint64)]


@functools.lru_cache(maxsize=None)
def library() -> ctypes.CDLL:
    api = _libraries.load("GQARuntimeC")
    out = POINTER(c_void_p)
    for name, result, arguments in (
            ("gqaGetLastError", c_char_p, []),
            ("gqaArtifactOpen", c_int, [c_char_p, out]),
            ("gqaArtifactClose", None, [c_void_p]),
            ("gqaArtifactFindFunction", c_int, [c_void_p, c_char_p, out]),
            ("gqaFunctionGetArgumentCount", c_size_t, [c_void_p]),
            ("gqaFunctionGetResultCount", c_size_t, [c_void_p]),
            ("gqaFunctionGetArgument", c_int, [c_void_p, c_size_t, POINTER(ArgumentInfo)]),
            ("gqaCallDestroy", None, [c_void_p]),
            ("gqaCallGetResult", c_int, [c_void_p, c_size_t, POINTER(ResultInfo)]),
            ("gqaCallGetTemporaryBytes", c_uint64, [c_void_p]),
            ("gqaProgramLoad", c_int, [c_void_p, c_int, out]),
            ("gqaProgramUnload", None, [c_void_p]),
            ("gqaProgramCreateCall", c_int, [c_void_p, c_void_p, POINTER(Argument), c_size_t, out]),
            ("gqaProgramLaunch", c_int,
             [c_void_p, c_void_p, POINTER(c_void_p), POINTER(c_void_p), c_void_p, c_uint64, c_void_p])):
        function = getattr(api, name)
        function.restype, function.argtypes = result, arguments
    return api
