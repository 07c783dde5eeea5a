# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Loads artifacts on a GPU and launches their functions.

    program = Program("build/artifact")           # on the current device
    out = program["attention"](q, k, v)           # torch tensors in, torch tensors out
    call = program["attention"].prepare(q, k, v)  # sizes worked out once
    call.launch([q, k, v], [out], temporaries)    # pointers only
    launch = call.bind([q, k, v], [out], temporaries)
    launch()                                      # the same memory again, nothing left to work out

A launch is asynchronous: it enqueues kernels on one stream, allocates nothing
on the device and never waits, so it may be captured into a CUDA graph. Needs
libGQARuntimeC.so and the CUDA driver; neither the compiler nor a toolkit.
"""

from __future__ import annotations

import ctypes
import os
import sys
import weakref
from collections.abc import Sequence
from typing import Any, NamedTuple, Optional, Union

from . import _runtime
from ._arrays import Memory, View, is_torch, memory, stream_handle, torch_dtypes, view
from .artifact import Artifact, FunctionInfo
from .errors import ArgumentError, RuntimeFailure

__all__ = ["Call", "Function", "Launch", "Program", "Result"]


def _check(status: int) -> None:
    if status == 0:
        return
    message = _runtime.library().gqaGetLastError().decode(errors="replace")
    raise (ArgumentError if status == _runtime.INVALID_ARGUMENT else RuntimeFailure)(message)


def _numbers(values: Sequence[int]) -> Any:
    return (ctypes.c_int64 * len(values))(*values)


class Result(NamedTuple):
    """A result of a call: contiguous and row-major. `dtype` as in "bf16"."""

    dtype: str
    shape: tuple[int, ...]
    bytes: int


def _current_device() -> int:
    torch = sys.modules.get("torch")
    return int(torch.cuda.current_device()) if torch is not None and torch.cuda.is_available() else 0


class Program:
    """An artifact whose code is loaded on a device.

    Args:
        artifact: an Artifact, or the folder of one.
        device: the number of the device, whose primary context is used, as
            PyTorch does; None for PyTorch's current device, or 0 without it.

    `program[name]` is a Function; `program.artifact` says which there are.
    Raises RuntimeFailure where the artifact is malformed, not for this device,
    or the driver is missing. May be used by any number of threads.
    """

    def __init__(self, artifact: Union[Artifact, str, "os.PathLike[str]"], device: Optional[int] = None):
        self.artifact = artifact if isinstance(artifact, Artifact) else Artifact(artifact)
        self.device = _current_device() if device is None else device
        api = _runtime.library()
        self._artifact, self._program = ctypes.c_void_p(), ctypes.c_void_p()
        _check(api.gqaArtifactOpen(os.fsencode(self.artifact.folder), ctypes.byref(self._artifact)))
        weakref.finalize(self, api.gqaArtifactClose, self._artifact)
        _check(api.gqaProgramLoad(self._artifact, self.device, ctypes.byref(self._program)))
        weakref.finalize(self, api.gqaProgramUnload, self._program)
        self._functions: dict[str, Function] = {}

    def __repr__(self) -> str:
        return f"Program({self.artifact!r}, device={self.device})"

    def __getitem__(self, name: str) -> "Function":
        if name not in self.artifact.functions:
            raise KeyError(f"{self.artifact.folder} has no function {name!r}, but {', '.join(self.artifact.functions)}")
        if name not in self._functions:
            self._functions[name] = Function(self, name)
        return self._functions[name]


def _describe(dtype: str, shape: Optional[Sequence[Optional[int]]]) -> str:
    return dtype if shape is None else f"{dtype}[{', '.join('?' if one is None else str(one) for one in shape)}]"


class Function:
    """A function of a program; made by `program[name]`. `info` says what it takes."""

    def __init__(self, program: Program, name: str):
        self.program = program
        self.info: FunctionInfo = program.artifact.functions[name]
        self._handle = ctypes.c_void_p()
        _check(_runtime.library().gqaArtifactFindFunction(program._artifact, name.encode(), ctypes.byref(self._handle)))

    def __repr__(self) -> str:
        arguments = ", ".join(_describe(one.dtype, one.shape) for one in self.info.arguments)
        results = ", ".join(_describe(dtype, [None] * rank) for dtype, rank in self.info.results)
        return f"<Function {self.info.name}({arguments}) -> {results}, device {self.program.device}>"

    def prepare(self, *arguments: Any) -> "Call":
        """Checks all arguments in their order and works out what depends on
        their extents, strides and scalars; no memory is read. Raises
        ArgumentError with what was expected and found."""
        views = self._views(arguments, 0)
        return self._prepare(arguments, views)

    def _views(self, arguments: Sequence[Any], stream: int) -> list[Optional[View]]:
        if len(arguments) != len(self.info.arguments):
            raise ArgumentError(f"{self.info.name} takes {len(self.info.arguments)} arguments, found {len(arguments)}")
        views: list[Optional[View]] = []
        for number, (info, value) in enumerate(zip(self.info.arguments, arguments)):
            if info.kind == "scalar":
                views.append(None)
                continue
            try:
                one = view(value, stream)
            except ArgumentError as error:
                raise ArgumentError(f"argument {number} of {self.info.name}: {error}") from None
            if one.device is not None and one.device != self.program.device:
                raise ArgumentError(f"argument {number} of {self.info.name} is on device {one.device}, the program on "
                                    f"{self.program.device}")
            views.append(one)
        return views

    def _prepare(self, arguments: Sequence[Any], views: Sequence[Optional[View]]) -> "Call":
        described = []
        for info, value, one in zip(self.info.arguments, arguments, views):
            if one is not None:
                # An axis of one element has any stride in other libraries, and 1 here.
                strides = (*one.strides[:-1], 1) if one.shape and one.shape[-1] <= 1 else one.strides
                described.append(_runtime.Argument(one.dtype, len(one.shape), _numbers(one.shape), _numbers(strides), 0, 0.0))
            elif info.dtype.startswith(("f", "bf")):
                described.append(_runtime.Argument(_runtime.DTYPES.index(info.dtype), 0, None, None, 0, float(value)))
            else:
                described.append(_runtime.Argument(_runtime.DTYPES.index(info.dtype), 0, None, None, int(value), 0.0))
        handle = ctypes.c_void_p()
        _check(_runtime.library().gqaProgramCreateCall(
            self.program._program, self._handle, (_runtime.Argument * max(len(described), 1))(*described), len(described),
            ctypes.byref(handle)))
        return Call(self, handle)

    def __call__(self, *arguments: Any, out: Optional[Sequence[Any]] = None, temporaries: Any = None,
                 stream: Any = None) -> Any:
        """Launches the function once.

        Args:
            arguments: one for each argument of the function: a tensor on the
                device (PyTorch, DLPack or __cuda_array_interface__) or a number.
                Tensors may be strided; the innermost stride is 1.
            out: arrays for the results, contiguous, one for each. None: new
                torch tensors, if one of the arguments is one.
            temporaries: device memory of `Call.temporary_bytes`, aligned to 256
                bytes. None: from PyTorch's allocator.
            stream: an integer or a stream of PyTorch, CuPy or cuda.core. None:
                PyTorch's current stream of the device if an argument is a torch
                tensor, else the default stream.

        Returns the result, or a tuple of them if there are more.
        """
        uses_torch = any(map(is_torch, arguments))
        handle = _current_stream(self.program.device, uses_torch) if stream is None else stream_handle(stream)
        views = self._views(arguments, handle)
        call = self._prepare(arguments, views)
        if out is None:
            if not uses_torch:
                raise ArgumentError("results are allocated where an argument is a torch tensor; pass out=[..], arrays of "
                                    + ", ".join(f"{one.dtype} of {one.shape}" for one in call.results))
            out = call.empty_results()
        if temporaries is None and call.temporary_bytes:
            if not uses_torch:
                raise ArgumentError(f"pass temporaries=.., {call.temporary_bytes} bytes of device memory")
            temporaries = call.empty_temporaries()
        call.launch([value if one is None else one for value, one in zip(arguments, views)], out, temporaries, handle)
        return out[0] if len(out) == 1 else tuple(out)


def _current_stream(device: int, uses_torch: bool) -> int:
    return int(sys.modules["torch"].cuda.current_stream(device).cuda_stream) if uses_torch else 0


class Call:
    """A function with the extents, strides and scalars of its arguments: all
    but the pointers. Serves any number of launches; may be shared by threads.

    `results` says what to allocate for each result, `temporary_bytes` how much
    memory a launch needs besides.
    """

    results: tuple[Result, ...]
    temporary_bytes: int

    def __init__(self, function: Function, handle: ctypes.c_void_p):
        api = _runtime.library()
        self.function, self._handle = function, handle
        weakref.finalize(self, api.gqaCallDestroy, handle)
        self._launch, self._program = api.gqaProgramLaunch, function.program._program
        self._addresses = ctypes.c_void_p * max(len(function.info.arguments), 1), ctypes.c_void_p * max(
            len(function.info.results), 1)
        results = []
        for number in range(len(function.info.results)):
            info = _runtime.ResultInfo()
            _check(api.gqaCallGetResult(handle, number, ctypes.byref(info)))
            results.append(Result(_runtime.DTYPES[info.dtype], tuple(info.extents[axis] for axis in range(info.rank)),
                                  info.bytes))
        self.results = tuple(results)
        self.temporary_bytes = api.gqaCallGetTemporaryBytes(handle)

    def __repr__(self) -> str:
        results = ", ".join(_describe(one.dtype, one.shape) for one in self.results)
        return f"<Call of {self.function.info.name} -> {results}, {self.temporary_bytes} bytes of temporaries>"

    def empty_results(self) -> list[Any]:
        """New torch tensors for the results."""
        import torch

        dtypes = dict(zip(_runtime.DTYPES, torch_dtypes()))
        return [torch.empty(one.shape, dtype=dtypes[one.dtype], device=f"cuda:{self.function.program.device}")
                for one in self.results]

    def empty_temporaries(self) -> Any:
        """A new torch tensor for the temporaries. One that is freed after the
        launch is reused by later work of the same stream only."""
        import torch

        return torch.empty(self.temporary_bytes, dtype=torch.uint8, device=f"cuda:{self.function.program.device}")

    def launch(self, arguments: Sequence[Any], results: Sequence[Any], temporaries: Any = None, stream: Any = 0) -> None:
        """Enqueues the function on `stream`.

        The arguments and results have the shapes that the call was prepared for,
        which is checked of the results only; scalars may be anything, as their
        values are in the call. Nothing is enqueued if an ArgumentError is
        raised.
        """
        self.bind(arguments, results, temporaries, stream)()

    def launch_addresses(self, arguments: Sequence[Optional[int]], results: Sequence[int], temporaries: Optional[int] = None,
                         stream: int = 0) -> None:
        """`launch` for whoever has addresses, and keeps the memory: of the
        arguments (None for scalars), of the results, of `temporary_bytes` bytes.
        What lies there has the shapes and strides of the call, which nobody can
        check. Raises ArgumentError for an address that a kernel cannot take."""
        inputs, outputs = self._addresses
        status = self._launch(self._program, self._handle, inputs(*arguments), outputs(*results), temporaries,
                              self.temporary_bytes, stream)
        if status:
            _check(status)

    def bind(self, arguments: Sequence[Any], results: Sequence[Any], temporaries: Any = None, stream: Any = 0) -> "Launch":
        """The same launch, to be made any number of times: with this memory,
        whatever it holds by then, and nothing to check but what the driver does.
        Raises as `launch` does; enqueues nothing yet."""
        handle = stream_handle(stream)
        kinds = [info.kind for info in self.function.info.arguments]
        if len(arguments) != len(kinds) or len(results) != len(self.results):
            raise ArgumentError(f"{self.function.info.name} takes {len(kinds)} arguments and {len(self.results)} results, "
                                f"found {len(arguments)} and {len(results)}")
        inputs: list[Optional[View]] = [
            None if kind == "scalar" else value if isinstance(value, View) else view(value, handle)
            for kind, value in zip(kinds, arguments)]
        outputs = [self._check_result(number, value, handle) for number, value in enumerate(results)]
        return Launch(self, inputs, outputs, None if temporaries is None else memory(temporaries, handle), handle)

    def _check_result(self, number: int, value: Any, stream: int) -> View:
        one, expected = view(value, stream), self.results[number]
        step = 1
        for extent, stride in zip(reversed(one.shape), reversed(one.strides)):
            if extent > 1 and stride != step and 0 not in one.shape:
                raise ArgumentError(f"result {number} of {self.function.info.name}: expected a contiguous array, found "
                                    f"strides {tuple(one.strides)}")
            step *= extent
        found = _runtime.DTYPES[one.dtype]
        if one.shape != expected.shape or found != expected.dtype and {found, expected.dtype} != {"i64", "index"}:
            raise ArgumentError(f"result {number} of {self.function.info.name}: expected {expected.dtype} of "
                                f"{expected.shape}, found {found} of {one.shape}")
        return one


class Launch:
    """A call with its memory and a stream; made by `Call.bind`. Keeps the memory
    alive. Launches that run at the same time need temporaries of their own."""

    def __init__(self, call: Call, inputs: Sequence[Optional[View]], outputs: Sequence[View], temporaries: Optional[Memory],
                 stream: int):
        self.call = call
        self._memory = inputs, outputs, temporaries
        self._launch = call._launch
        input_addresses, output_addresses = call._addresses
        pointers = [input_addresses(*(None if one is None else one.pointer for one in inputs)),
                    output_addresses(*(one.pointer for one in outputs))]
        # As the function takes them, so that a launch converts nothing.
        self._arguments = (call._program, call._handle,
                           *(ctypes.cast(one, ctypes.POINTER(ctypes.c_void_p)) for one in pointers),
                           ctypes.c_void_p(temporaries.pointer if temporaries else None),
                           ctypes.c_uint64(temporaries.bytes if temporaries else 0))
        self._stream = stream

    def __call__(self, stream: Any = None) -> None:
        """Enqueues it, on the stream that it was bound with unless told otherwise."""
        status = self._launch(*self._arguments, self._stream if stream is None else stream_handle(stream))
        if status:
            _check(status)
