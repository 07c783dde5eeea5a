# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is measured: functions of artifacts on PyTorch's tensors, through gqa.runtime of this checkout."""

import os
import pathlib
import sys

import records

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "python"))


def open_program(options, folder=None):
    """The artifact in `folder`, or that of `options`, on the current device."""
    import gqa

    if options.runtime:
        library = pathlib.Path(options.runtime)
        if not library.name.startswith("libGQARuntimeC.so") or not library.exists():
            records.fail(f"--runtime: expected the path of libGQARuntimeC.so, found {options.runtime!r}")
        os.environ["GQA_LIBRARY_DIR"] = str(library.parent)
    try:
        return gqa.runtime.Program(folder or options.folder)
    except (gqa.GQAError, ImportError) as error:
        records.fail(error)


def prepare(program, name, arguments):
    """A function that launches, on the stream that is current now, and the tensors that it writes."""
    import torch

    call = program[name].prepare(*arguments)
    results = call.empty_results()
    temporaries = call.empty_temporaries() if call.temporary_bytes else None
    return call.bind(arguments, results, temporaries, torch.cuda.current_stream()), results


def draw_packed(lengths, heads, key_heads, head_dim):
    """Normal bf16 Q, K and V of sequences of `lengths` tokens, and their cu_seqlens."""
    import torch

    total = sum(lengths)
    q, k, v = (torch.randn(total, n, head_dim, device="cuda", dtype=torch.bfloat16) for n in (heads, key_heads, key_heads))
    return q, k, v, offsets_of(lengths)


def offsets_of(lengths):
    import torch

    return torch.tensor([0, *lengths]).cumsum(0).to(torch.int32).cuda()
