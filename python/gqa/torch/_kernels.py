# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The kernels of this process: one for each signature and device, and the calls
that were made of them, by all that a call depends on but its memory."""

from __future__ import annotations

import functools
import threading
from collections.abc import Hashable, Sequence
from typing import Any, Optional

import torch

from ..artifact import Artifact, chips
from ..runtime import Call, Function, Program
from ..signatures import ENTRY, Signature, find_artifact

# Calls hold extents, strides and scalars, about a kilobyte each.
_MOST_CALLS = 1024

_lock = threading.RLock()
_artifacts: dict[Signature, Artifact] = {}
_kernels: dict[tuple[Signature, int], Function] = {}
# In the order in which they were made.
_calls: dict[Hashable, Call] = {}


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


def _load(signature: Signature, device: int) -> Function:
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
            _kernels[signature, device] = Program(_artifacts[signature], device)[ENTRY]
        return _kernels[signature, device]


def find_call(identity: Hashable) -> Optional[Call]:
    """What `prepare_call` made for `identity`, if it is still known."""
    return _calls.get(identity)


def prepare_call(identity: Hashable, signature: Signature, device: int, arguments: Sequence[Any],
                 results: Sequence[torch.Tensor]) -> Call:
    """The call of the kernel of `signature` with arguments and results like
    these. `identity` is all that it depends on: whoever has it again needs no
    check."""
    call = _load(signature, device).prepare(*arguments)
    # A kernel that somebody else made may say otherwise of its results.
    call.bind(arguments, results)
    with _lock:
        _calls[identity] = call
        if len(_calls) > _MOST_CALLS:
            del _calls[next(iter(_calls))]
    return call


def _empty_temporaries(call: Call, beside: torch.Tensor) -> torch.Tensor:
    return beside.new_empty((call.temporary_bytes,), dtype=torch.uint8)


def launch(call: Call, arguments: Sequence[Any], results: Sequence[torch.Tensor]) -> None:
    """Enqueues the call on the current stream of its device."""
    # Freed when this returns: the allocator gives it to later work of the same
    # stream, or keeps it for the graph that is captured.
    temporaries = _empty_temporaries(call, results[0]) if call.temporary_bytes else None
    call.launch_addresses([one.data_ptr() if isinstance(one, torch.Tensor) else None for one in arguments],
                          [one.data_ptr() for one in results],
                          None if temporaries is None else temporaries.data_ptr(),
                          # The handle of torch.cuda.current_stream(), without an object around it.
                          torch._C._cuda_getCurrentRawStream(call.function.program.device))


def clear() -> None:
    """Unloads every kernel of this process. No launch may be under way."""
    with _lock:
        _calls.clear()
        _kernels.clear()
        _artifacts.clear()
