# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Arrays of other libraries: where they are, what they hold, how they lie.

PyTorch's tensors are read as such (they may be bf16); else DLPack is asked,
whose producer waits for its own work, and then __cuda_array_interface__.
"""

from __future__ import annotations

import ctypes
import functools
import math
import sys
from typing import Any, NamedTuple, Optional

from ._runtime import BYTES, DTYPES
from .errors import ArgumentError

_CUDA_DEVICES = (2, 13)  # kDLCUDA, kDLCUDAManaged
_DLPACK = {(6, 8): "i1", (0, 8): "i8", (0, 16): "i16", (0, 32): "i32", (0, 64): "i64", (2, 16): "f16", (4, 16): "bf16",
           (2, 32): "f32", (2, 64): "f64"}
_TYPESTRINGS = {"|b1": "i1", "|i1": "i8", "<i2": "i16", "<i4": "i32", "<i8": "i64", "<f2": "f16", "<f4": "f32",
                "<f8": "f64"}


class View(NamedTuple):
    """Strides are in elements; `owner` keeps the memory alive."""

    pointer: int
    dtype: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]
    device: Optional[int]
    owner: Any


class _DLTensor(ctypes.Structure):
    _fields_ = [("data", ctypes.c_void_p), ("device_type", ctypes.c_int32), ("device_id", ctypes.c_int32),
                ("ndim", ctypes.c_int32), ("code", ctypes.c_uint8), ("bits", ctypes.c_uint8), ("lanes", ctypes.c_uint16),
                ("shape", ctypes.POINTER(ctypes.c_int64)), ("strides", ctypes.POINTER(ctypes.c_int64)),
                ("byte_offset", ctypes.c_uint64)]


def is_torch(value: Any) -> bool:
    torch = sys.modules.get("torch")
    return torch is not None and isinstance(value, torch.Tensor)


@functools.lru_cache(maxsize=None)
def torch_dtypes() -> tuple[Any, ...]:
    """torch's types in the order of GqaDtype."""
    import torch

    return (torch.bool, torch.int8, torch.int16, torch.int32, torch.int64, torch.int64, torch.float16, torch.bfloat16,
            torch.float32, torch.float64)


def _contiguous(shape: tuple[int, ...]) -> tuple[int, ...]:
    strides, step = [], 1
    for extent in reversed(shape):
        strides.append(step)
        step *= max(extent, 1)
    return tuple(reversed(strides))


def _view_torch(value: Any) -> View:
    dtypes = torch_dtypes()
    if value.dtype not in dtypes:
        raise ArgumentError(f"tensors of {value.dtype} have no counterpart in a manifest")
    if value.device.type != "cuda":
        raise ArgumentError(f"expected a tensor on a CUDA device, found one on {value.device}")
    return View(value.data_ptr(), dtypes.index(value.dtype), tuple(value.shape), value.stride(), value.device.index, value)


def _open_dlpack(value: Any, stream: int) -> tuple[_DLTensor, int, Any]:
    """The tensor, its device, and what keeps it alive."""
    kind, device = value.__dlpack_device__()
    if kind not in _CUDA_DEVICES:
        raise ArgumentError(f"expected an array on a CUDA device, found one on the DLPack device {int(kind)}")
    # 0 is not allowed there; 1 is the default stream.
    capsule = value.__dlpack__(stream=stream or 1)
    get = ctypes.pythonapi.PyCapsule_GetPointer
    get.restype, get.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    return _DLTensor.from_address(get(capsule, b"dltensor")), device, capsule


def _view_dlpack(value: Any, stream: int) -> View:
    tensor, device, capsule = _open_dlpack(value, stream)
    dtype = _DLPACK.get((tensor.code, tensor.bits)) if tensor.lanes == 1 else None
    if dtype is None:
        raise ArgumentError(f"arrays of the DLPack type {tensor.code}, {tensor.bits} bits, {tensor.lanes} lanes have no "
                            "counterpart in a manifest")
    shape = tuple(tensor.shape[axis] for axis in range(tensor.ndim))
    strides = tuple(tensor.strides[axis] for axis in range(tensor.ndim)) if tensor.strides else _contiguous(shape)
    pointer = (tensor.data or 0) + tensor.byte_offset
    return View(pointer, DTYPES.index(dtype), shape, strides, device, capsule)


def _view_interface(value: Any, stream: int) -> View:
    interface = value.__cuda_array_interface__
    dtype = _TYPESTRINGS.get(interface["typestr"])
    if dtype is None:
        raise ArgumentError(f"arrays of the type {interface['typestr']!r} have no counterpart in a manifest")
    # 1 is the default stream.
    produced = interface.get("stream")
    if produced is not None and produced != (stream or 1):
        raise ArgumentError(f"the array is written on stream {produced}, not on the stream of the launch; synchronise "
                            "first, or pass that stream")
    if interface.get("mask") is not None:
        raise ArgumentError("arrays with a mask are not taken")
    shape, code = tuple(interface["shape"]), DTYPES.index(dtype)
    steps = interface.get("strides")
    strides = _contiguous(shape)
    if steps is not None:
        if any(step % BYTES[code] for step in steps):
            raise ArgumentError(f"strides of {tuple(steps)} bytes are not whole elements of {dtype}")
        strides = tuple(step // BYTES[code] for step in steps)
    return View(interface["data"][0], code, shape, strides, None, value)


def view(value: Any, stream: int = 0) -> View:
    """How `value` lies in device memory; ArgumentError if it does not."""
    if is_torch(value):
        return _view_torch(value)
    if hasattr(value, "__dlpack__") and hasattr(value, "__dlpack_device__"):
        return _view_dlpack(value, stream)
    if hasattr(value, "__cuda_array_interface__"):
        return _view_interface(value, stream)
    raise ArgumentError(f"expected a tensor on a CUDA device (PyTorch, DLPack or __cuda_array_interface__), found "
                        f"{type(value).__name__}")


class Memory(NamedTuple):
    """Bytes on a device, whatever they are taken for."""

    pointer: int
    bytes: int
    owner: Any


def memory(value: Any, stream: int = 0) -> Memory:
    """The memory of a contiguous array of any type."""
    if is_torch(value):
        return Memory(value.data_ptr(), value.numel() * value.element_size(), value)
    if hasattr(value, "__dlpack__") and hasattr(value, "__dlpack_device__"):
        tensor, _, capsule = _open_dlpack(value, stream)
        count = math.prod(tensor.shape[axis] for axis in range(tensor.ndim))
        return Memory((tensor.data or 0) + tensor.byte_offset, count * tensor.bits * tensor.lanes // 8, capsule)
    if hasattr(value, "__cuda_array_interface__"):
        interface = value.__cuda_array_interface__
        return Memory(interface["data"][0], math.prod(interface["shape"]) * int(interface["typestr"][2:]), value)
    raise ArgumentError(f"expected memory on a CUDA device, found {type(value).__name__}")


def stream_handle(stream: Any) -> int:
    """The CUstream of an integer or of a stream object of another library."""
    if isinstance(stream, int):
        return stream
    if hasattr(stream, "__cuda_stream__"):
        return int(stream.__cuda_stream__()[1])
    for name in ("cuda_stream", "ptr"):
        if hasattr(stream, name):
            return int(getattr(stream, name))
    raise ArgumentError(f"expected a CUDA stream, found {type(stream).__name__}")
