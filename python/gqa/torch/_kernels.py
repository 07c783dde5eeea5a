# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The kernels of this process: one for each signature and device, and the
calls that were made of them."""

from __future__ import annotations

import collections
import functools
import threading
from collections.abc import Sequence
from typing import Any

import torch

from ..artifact import Artifact, chips
from ..runtime import Call, Function, Program
from ..signatures import ENTRY, Signature, find_artifact

# Calls hold extents, strides and scalars, about a kilobyte each.
_MOST_CALLS = 256

_lock = threading.RLock()
_artifacts: dict[Signature, Artifact] = {}
_kernels: dict[tuple[Signature, int], "_Kernel"] = {}


class _Kernel:
    def __init__(self, function: Function):
        self.function = function
        self.calls: collections.OrderedDict[tuple[Any, ...], Call] = collections.OrderedDict()

    def prepare(self, arguments: Sequence[Any]) -> Call:
        key = tuple((one.shape, one.stride()) if isinstance(one, torch.Tensor) else one for one in arguments)
        with _lock:
            call = self.calls.get(key)
            if call is None:
                call = self.calls[key] = self.function.prepare(*arguments)
                if len(self.calls) > _MOST_CALLS:
                    self.calls.popitem(last=False)
            else:
                self.calls.move_to_end(key)
            return call


@functools.lru_cache(maxsize=None)
def chip_of(device: int) -> str:
    """The chip to compile for: that of the device's compute capability, with
    the suffix a where our tile kernels need its instructions."""
    major, minor = torch.cuda.get_device_capability(device)
    if (major, minor) == (9, 0):
        return "sm_90a"
    chip = f"sm_{major}{minor}"
    known = _known_chips()
    if known and chip not in known:
        raise RuntimeError(f"gqa.torch: no kernels for compute capability {major}.{minor}; there are for {', '.join(known)}")
    return chip


def _known_chips() -> tuple[str, ...]:
    try:
        return chips()
    except ImportError:  # Kernels come from GQA_KERNEL_PATH.
        return ()


def _load(signature: Signature, device: int) -> _Kernel:
    kernel = _kernels.get((signature, device))
    if kernel is not None:
        return kernel
    with torch.cuda.device(device):
        capturing = torch.cuda.is_current_stream_capturing()
    if capturing:
        raise RuntimeError("gqa.torch: this call needs a kernel that is not loaded yet, and nothing may be compiled or "
                           "loaded while a CUDA graph is captured; make the same call once before the capture, with the "
                           f"same heads, types and options (of any lengths): {signature}")
    with _lock:
        if (signature, device) not in _kernels:
            if signature not in _artifacts:
                _artifacts[signature] = find_artifact(signature)
            _kernels[signature, device] = _Kernel(Program(_artifacts[signature], device)[ENTRY])
        return _kernels[signature, device]


def launch(signature: Signature, device: int, arguments: Sequence[Any], results: Sequence[torch.Tensor]) -> None:
    """Enqueues the kernel of `signature` on the current stream of `device`."""
    kernel = _load(signature, device)
    call = kernel.prepare(arguments)
    # Freed when this returns: the allocator gives it to later work of the same
    # stream, or keeps it for the graph that is captured.
    temporaries = call.empty_temporaries() if call.temporary_bytes else None
    call.launch(arguments, results, temporaries, torch.cuda.current_stream(device).cuda_stream)


def clear() -> None:
    """Unloads every kernel of this process. No launch may be under way."""
    with _lock:
        _kernels.clear()
        _artifacts.clear()
