# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What torch_ops.py tries of the operators besides numbers. Each check returns what is wrong, None, or "skipped"."""

import time

from torch_cases import BEYOND, RAGGED, VARLEN, call_packed, compare, draw_packed, draw_sinks, expect_packed

GRAPHED = "varlen_bf16_causal"


def check_graph(_):
    """A captured call computes again what its inputs hold, lengths included."""
    import torch

    case = VARLEN[GRAPHED]
    inputs = draw_packed(case)
    call_packed(case, inputs)
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        out, lse = call_packed(case, inputs)
    other = {**case, "q": RAGGED[::-1], "k": RAGGED[::-1]}
    for old, new in zip(inputs[:5], draw_packed(other)[:5]):
        old.copy_(new)
    out.fill_(float("nan"))
    graph.replay()
    torch.cuda.synchronize()
    return compare("graph", case, out, lse, *expect_packed(other, *inputs[:3]))


def check_capture_without_kernel(_):
    """A capture does not compile; it says what to do."""
    import torch

    import gqa.torch

    case = VARLEN[GRAPHED]
    inputs = draw_packed(case)
    gqa.torch.clear()
    try:
        with torch.cuda.graph(torch.cuda.CUDAGraph()):
            call_packed(case, inputs)
    except RuntimeError as error:
        return None if "make the same call once before the capture" in str(error) else f"another error: {error}"
    return "no error"


def check_stream(_):
    """A call waits for its stream's work and no other's, and does not wait on the host."""
    import torch

    case = VARLEN[GRAPHED]
    inputs = draw_packed(case)
    call_packed(case, inputs)
    drawn = [x.clone() for x in inputs[:3]]
    for x in inputs[:3]:
        x.zero_()
    torch.cuda.synchronize()
    stream = torch.cuda.Stream()
    with torch.cuda.stream(stream):
        # The allocator keeps the memory of this stream for the call that is timed.
        call_packed(case, inputs)
        torch.cuda.synchronize()
        torch.cuda._sleep(400_000_000)
        for x, y in zip(inputs[:3], drawn):
            x.copy_(y)
        start = time.perf_counter()
        out, lse = call_packed(case, inputs)
        waited = time.perf_counter() - start
        busy = not stream.query()
    torch.cuda.synchronize()
    if not busy:
        return f"the call returned after {waited:.3f} s, when the stream was idle"
    return compare("stream", case, out, lse, *expect_packed(case, *drawn))


def check_compile(_):
    """torch.compile with inductor, lengths open, in one graph."""
    import torch

    import gqa.torch

    case = VARLEN[GRAPHED]

    @torch.compile(fullgraph=True, dynamic=True)
    def block(q, k, v, cu, longest):
        out, lse = gqa.torch.varlen_attention(q * 1, k, v, cu, cu, longest, longest, window_size=(-1, 0), return_lse=True)
        return out + 0, lse

    for lengths in (RAGGED, [50, 200, 3]):
        one = {**case, "q": lengths, "k": lengths}
        q, k, v, cu, _, longest, _ = draw_packed(one)
        message = compare("compile", one, *block(q, k, v, cu, longest), *expect_packed(one, q, k, v))
        if message:
            return f"{lengths[0]}..: {message}"
    return None


def check_compile_dense(_):
    """A module with transposed inputs gives the same layout compiled as not."""
    import torch

    import gqa.torch

    def block(x, y):
        q, k = x.transpose(1, 2), y.transpose(1, 2)
        return gqa.torch.scaled_dot_product_attention(q, k, k, is_causal=True, enable_gqa=True, return_lse=True)

    x = torch.randn(2, 77, 8, 64, device="cuda", dtype=torch.bfloat16)
    y = torch.randn(2, 101, 2, 64, device="cuda", dtype=torch.bfloat16)
    (out, lse), (other, other_lse) = block(x, y), torch.compile(block, fullgraph=True)(x, y)
    if out.stride() != other.stride():
        return f"strides {other.stride()}, not {out.stride()}"
    return None if torch.equal(out, other) and torch.equal(lse, other_lse) else "other values"


def check_compile_graphs(_):
    """torch.compile with CUDA graphs: replays read what the inputs hold by then."""
    import torch

    case = VARLEN[GRAPHED]
    block = torch.compile(call_packed, fullgraph=True, mode="reduce-overhead")
    with torch.no_grad():
        for _ in range(4):
            inputs = draw_packed(case)
            torch.compiler.cudagraph_mark_step_begin()
            message = compare("compile_graphs", case, *block(case, inputs), *expect_packed(case, *inputs[:3]))
            if message:
                return message
    return None


def check_export(_):
    """An exported program, lengths open, with other lengths."""
    import torch

    class Block(torch.nn.Module):
        def forward(self, q, k, v, cu):
            return call_packed({**case, "lse": True}, (q, k, v, cu, cu, -1, -1))

    case, tokens = VARLEN[GRAPHED], torch.export.Dim("tokens", min=2)
    one = {**case, "q": [50, 200, 3], "k": [50, 200, 3]}
    q, k, v, cu, *_ = draw_packed(case)
    shapes = [{0: tokens}] * 3 + [{0: torch.export.Dim("ends", min=2)}]
    program = torch.export.export(Block(), (q, k, v, cu), dynamic_shapes=shapes).module()
    q, k, v, cu, *_ = draw_packed(one)
    return compare("export", one, *program(q, k, v, cu), *expect_packed(one, q, k, v))


def check_threads(_):
    """Threads with streams of their own, whose first calls are at the same time."""
    import concurrent.futures

    import torch

    import gqa.torch

    case = VARLEN[GRAPHED]
    inputs = [draw_packed({**case, "q": RAGGED[n:], "k": RAGGED[n:]}) for n in range(8)]
    torch.cuda.synchronize()
    gqa.torch.clear()

    def call(one):
        with torch.no_grad(), torch.cuda.stream(torch.cuda.Stream()):
            results = [call_packed(case, one) for _ in range(20)]
            torch.cuda.current_stream().synchronize()
            return results

    with concurrent.futures.ThreadPoolExecutor(len(inputs)) as pool:
        found = list(pool.map(call, inputs))
    for n, (one, results) in enumerate(zip(inputs, found)):
        drawn = {**case, "q": RAGGED[n:], "k": RAGGED[n:]}
        expected = expect_packed(drawn, *one[:3])
        for result in results:
            message = compare("threads", drawn, *result, *expected)
            if message:
                return message
    return None


def check_opcheck(_):
    """PyTorch's own checks of custom operators: schema, fake tensors, aliasing."""
    import torch

    tests = ("test_schema", "test_faketensor")
    q, k, v, cu_q, cu_k, max_q, max_k = draw_packed(VARLEN[GRAPHED])
    sinks = draw_sinks({**VARLEN[GRAPHED], "sinks": "bf16"})
    for one in (None, sinks):
        torch.library.opcheck(torch.ops.gqa.varlen_attention.default,
                              (q, k[:-BEYOND], v[:-BEYOND], cu_q, cu_k, max_q, max_k, [-1, 0]),
                              {"sinks": one, "return_lse": True}, test_utils=tests)
    x, y = (torch.randn(2, heads, 50, 64, device="cuda", dtype=torch.bfloat16) for heads in (8, 2))
    torch.library.opcheck(torch.ops.gqa.scaled_dot_product_attention.default, (x, y, y, None, True),
                          {"sinks": sinks, "return_lse": True}, test_utils=tests)
    return None


def check_autocast(_):
    """Under autocast float32 is bfloat16, as ahead of PyTorch's own attention."""
    import torch

    case = VARLEN[GRAPHED]
    inputs = draw_packed({**case, "dtype": "f32"})
    with torch.autocast("cuda", dtype=torch.bfloat16):
        out, lse = call_packed(case, inputs)
    other, other_lse = call_packed(case, [*(one.bfloat16() for one in inputs[:3]), *inputs[3:]])
    if out.dtype != torch.bfloat16:
        return f"the result is of {out.dtype}"
    return None if torch.equal(out, other) and torch.equal(lse, other_lse) else "other values"


def check_unaligned(_):
    """What TMA cannot read is refused by name, before anything is enqueued."""
    import torch

    import gqa
    import gqa.torch

    inputs = list(draw_packed(VARLEN[GRAPHED]))
    rows, heads, dim = inputs[1].shape
    inputs[1] = torch.zeros(rows * (heads * dim + 1), device="cuda", dtype=torch.bfloat16).as_strided(
        (rows, heads, dim), (heads * dim + 1, dim, 1))
    try:
        call_packed(VARLEN[GRAPHED], inputs)
    except gqa.ArgumentError as error:
        return None if "argument 1" in str(error) and "stride" in str(error) else f"another message: {error}"
    return "no error"


def check_devices(_):
    """Tensors of the second device, while the first is current."""
    import torch

    if torch.cuda.device_count() < 2:
        return "skipped"
    case = VARLEN[GRAPHED]
    inputs = draw_packed(case, "cuda:1")
    out, lse = call_packed(case, inputs)
    return compare("devices", case, out, lse, *expect_packed(case, *inputs[:3])) if out.device.index == 1 else "wrong device"


def check_peer(_):
    """The same call as torch.nn.attention.varlen, where this PyTorch has it."""
    import torch

    import gqa.torch

    try:
        from torch.nn.attention.varlen import varlen_attn
    except ImportError:
        return "skipped"
    case = {**VARLEN[GRAPHED], "heads": 8, "key_heads": 8}
    q, k, v, cu_q, cu_k, max_q, max_k = draw_packed({**case})
    q, k, v = q[:-BEYOND], k[:-BEYOND], v[:-BEYOND]
    try:
        theirs = varlen_attn(q, k, v, cu_q, cu_k, max_q, max_k, window_size=(-1, 0))
    except TypeError:
        theirs = varlen_attn(q, k, v, cu_q, cu_k, max_q, max_k, is_causal=True)
    ours = gqa.torch.varlen_attention(q, k, v, cu_q, cu_k, max_q, max_k, window_size=(-1, 0))
    error = float((ours.double() - theirs.double()).norm() / theirs.double().norm())
    return None if error <= 2**-6 else f"they differ by {error:.2e}"


BEHAVIOUR = {"graph": check_graph, "capture_without_kernel": check_capture_without_kernel, "stream": check_stream,
             "threads": check_threads, "compile": check_compile, "compile_dense": check_compile_dense,
             "compile_graphs": check_compile_graphs, "export": check_export, "opcheck": check_opcheck, "autocast": check_autocast,
             "unaligned": check_unaligned, "devices": check_devices, "peer": check_peer}
