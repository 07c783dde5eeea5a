# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""gqa.torch without a GPU: what tracing sees, and what is refused.
test/Integration/GPU/Inputs/torch_ops.py compares numbers, on a GPU."""

import pytest

torch = pytest.importorskip("torch")

import gqa.torch as ops  # noqa: E402


def varlen_inputs(device="meta", dtype=torch.bfloat16, rows=10, keys=12, sequences=3):
    q = torch.zeros(rows, 6, 64, dtype=dtype, device=device)
    k = torch.zeros(keys, 2, 64, dtype=dtype, device=device)
    v = torch.zeros(keys, 3, 32, dtype=dtype, device=device)
    cu = torch.zeros(sequences + 1, dtype=torch.int32, device=device)
    return q, k, v, cu, cu, 5, 5


def dense_inputs(device="meta", dtype=torch.float16):
    q = torch.zeros(2, 6, 10, 64, dtype=dtype, device=device)
    k = torch.zeros(2, 2, 12, 64, dtype=dtype, device=device)
    return q, k, torch.zeros(2, 3, 12, 32, dtype=dtype, device=device)


@pytest.mark.parametrize("dtype, computation", [(torch.bfloat16, torch.float32), (torch.float64, torch.float64)])
def test_varlen_shapes(dtype, computation):
    out, lse = ops.varlen_attention(*varlen_inputs(dtype=dtype), return_lse=True)
    assert (out.shape, out.dtype) == ((10, 6, 32), dtype) and out.is_contiguous()
    assert (lse.shape, lse.dtype) == ((6, 10), computation)
    assert isinstance(ops.varlen_attention(*varlen_inputs()), torch.Tensor)


def test_dense_shapes():
    q, k, v = dense_inputs()
    out, lse = ops.scaled_dot_product_attention(q, k, v, enable_gqa=True, return_lse=True)
    assert out.shape == (2, 6, 10, 32) and out.stride() == (1920, 320, 32, 1)
    assert (lse.shape, lse.dtype) == ((2, 6, 10), torch.float32)


def test_sinks_change_no_shape():
    sinks = torch.zeros(6, device="meta")
    out, lse = ops.varlen_attention(*varlen_inputs(), sinks=sinks, return_lse=True)
    assert out.shape == (10, 6, 32) and lse.shape == (6, 10)
    out, lse = ops.scaled_dot_product_attention(*dense_inputs(), enable_gqa=True, sinks=sinks, return_lse=True)
    assert out.shape == (2, 6, 10, 32) and lse.shape == (2, 6, 10)


def test_the_result_lies_as_the_query_does():
    q, k, v = (one.transpose(1, 2).contiguous().transpose(1, 2) for one in dense_inputs())
    out = ops.scaled_dot_product_attention(q, k, v, enable_gqa=True)
    assert out.shape == (2, 6, 10, 32) and out.stride() == (1920, 32, 192, 1)


def test_without_a_batch():
    q, k, v = (one[0] for one in dense_inputs())
    out, lse = ops.scaled_dot_product_attention(q, k, v, enable_gqa=True, return_lse=True)
    assert out.shape == (6, 10, 32) and lse.shape == (6, 10)


@pytest.mark.parametrize("shape, expected", [
    ((10, 12), (1, 1, 10, 12)), ((12,), (1, 1, 1, 12)), ((2, 1, 1, 12), (2, 1, 1, 12)), ((6, 10, 12), (1, 6, 10, 12)),
    ((10, 1), (1, 1, 10, 12)), ((2, 6, 10, 12), (2, 6, 10, 12))])
def test_masks_broadcast(shape, expected):
    mask = ops._as_four_axes(torch.zeros(shape, dtype=torch.bool), 12)
    assert mask.shape == expected and mask.stride(3) == 1
    ops.scaled_dot_product_attention(*dense_inputs(), attn_mask=mask.to("meta"), enable_gqa=True)


def test_an_expanded_mask_is_read_once():
    mask = torch.zeros(1, 1, 10, 12).expand(2, 6, 10, 12)
    assert ops._as_four_axes(mask, 12).shape == (1, 1, 10, 12)


def traced(function, *inputs):
    """The operators that torch.compile sees, without running them."""
    seen = []

    def backend(module, _):
        seen.extend(node for node in module.graph.nodes if node.op == "call_function")
        return module.forward

    torch._dynamo.reset()
    result = torch.compile(function, backend=backend, fullgraph=True)(*inputs)
    return [str(node.target) for node in seen], result


@pytest.mark.parametrize("sinks", [None, torch.zeros(6, device="meta")])
def test_compile_traces_varlen(sinks):
    names, (out, lse) = traced(
        lambda *inputs: ops.varlen_attention(*inputs, window_size=(-1, 0), scale=0.5, softcap=20.0, sinks=sinks,
                                             return_lse=True), *varlen_inputs())
    assert any("gqa.varlen_attention" in name for name in names)
    assert out.shape == (10, 6, 32) and lse.shape == (6, 10)


def test_aot_autograd_and_inductor_trace():
    def block(q, k, v, cu, weight):
        out = ops.varlen_attention(q, k, v, cu, cu, 5, 5, window_size=(-1, 0))
        return out.flatten(1) @ weight

    q, k, v, cu, *_ = varlen_inputs()
    weight = torch.zeros(192, 8, dtype=torch.bfloat16, device="meta")
    torch._dynamo.reset()
    assert torch.compile(block, backend="aot_eager", fullgraph=True)(q, k, v, cu, weight).shape == (10, 8)


def test_export_keeps_lengths_open():
    class Module(torch.nn.Module):
        def forward(self, q, k, v, cu):
            return ops.varlen_attention(q, k, v, cu, cu, 5, -1, return_lse=True)

    rows, keys, sequences = (torch.export.Dim(name) for name in ("rows", "keys", "sequences"))
    program = torch.export.export(Module(), varlen_inputs("cpu")[:4],
                                  dynamic_shapes=({0: rows}, {0: keys}, {0: keys}, {0: sequences}))
    (node,) = [one for one in program.graph.nodes if "gqa" in str(one.target)]
    out, lse = node.meta["val"]
    assert isinstance(out.shape[0], torch.SymInt) and out.shape[1:] == (6, 32)
    assert lse.shape[0] == 6 and isinstance(lse.shape[1], torch.SymInt)


def test_export_of_dense_with_an_open_batch():
    class Module(torch.nn.Module):
        def forward(self, q, k, v, mask, sinks):
            return ops.scaled_dot_product_attention(q, k, v, attn_mask=mask, enable_gqa=True, sinks=sinks)

    batch = torch.export.Dim("batch")
    mask = torch.zeros(10, 12, dtype=torch.bool)
    program = torch.export.export(Module(), (*dense_inputs("cpu"), mask, torch.zeros(6)),
                                  dynamic_shapes=({0: batch}, {0: batch}, {0: batch}, None, None))
    (node,) = [one for one in program.graph.nodes if "gqa" in str(one.target)]
    assert isinstance(node.meta["val"][0].shape[0], torch.SymInt)


@pytest.mark.parametrize("operator", ["varlen_attention", "scaled_dot_product_attention"])
@pytest.mark.parametrize("sinks", [None, torch.zeros(6, device="meta")])
def test_schemas_hold(operator, sinks):
    packed = operator == "varlen_attention"
    arguments = (*varlen_inputs(), [-1, 0]) if packed else (*dense_inputs(), None, True)
    torch.library.opcheck(getattr(torch.ops.gqa, operator).default, arguments, {"sinks": sinks, "return_lse": True},
                          test_utils=("test_schema", "test_faketensor"))


def replaced(inputs, number, value):
    return (*inputs[:number], value, *inputs[number + 1:])


@pytest.mark.parametrize("number, change, expected", [
    (0, lambda x: x[0], r"expected a query of \[tokens, heads, head_dim\], found \[6, 64\]"),
    (0, lambda x: x.to(torch.int8), "expected a query of float16, .*, found torch.int8"),
    (1, lambda x: x.half(), "of one type and device, found torch.bfloat16 on meta and a key of torch.float16"),
    (0, lambda x: x[:, :5], "expected query heads to be a multiple of key heads, found 5 and 2"),
    (1, lambda x: x[:, :, :32], "expected query and key of one head dimension"),
    (2, lambda x: x[:5], "expected as many tokens in key and value"),
    (0, lambda x: x.transpose(0, 2).contiguous().transpose(0, 2), "whose last axis has stride 1"),
    (3, lambda x: x.long(), r"expected cu_seqlens_q of \[sequences \+ 1\], int32, found \[4\], torch.int64; call .to"),
    (3, lambda x: x[:2], "expected cu_seqlens of one length"),
    (4, lambda x: x[:0], "contiguous and not empty"),
    (3, lambda x: torch.zeros_like(x, device="cpu"), "expected cu_seqlens_q on meta, found it on cpu"),
    (5, lambda _: -2, "expected max_q and max_k from -1 on, found -2 and 5"),
])
def test_varlen_refuses(number, change, expected):
    inputs = varlen_inputs()
    with pytest.raises(ValueError, match=expected):
        ops.varlen_attention(*replaced(inputs, number, change(inputs[number])))


@pytest.mark.parametrize("options, expected", [
    ({"window_size": (-2, 0)}, "expected a window_size of two integers from -1 on"),
    ({"window_size": (1,)}, "expected a window_size of two"),
    ({"scale": float("nan")}, "expected a finite scale"),
    ({"softcap": 0.0}, "expected a finite softcap above 0, found 0.0"),
])
def test_varlen_refuses_options(options, expected):
    with pytest.raises(ValueError, match=expected):
        ops.varlen_attention(*varlen_inputs(), **options)


@pytest.mark.parametrize("sinks, dtype, expected", [
    (torch.zeros(2), torch.bfloat16, r"expected sinks of \[6\], one for each query head, found \[2\]"),
    (torch.zeros(1, 6), torch.bfloat16, r"found \[1, 6\]"),
    (torch.zeros(6, dtype=torch.int32), torch.bfloat16, "expected sinks of float16, .*, found torch.int32 beside torch.bfloat16"),
    (torch.zeros(6, dtype=torch.float64), torch.float32, "found torch.float64 beside torch.float32"),
    (torch.zeros(12, device="meta")[::2], torch.bfloat16, "expected sinks of stride 1, found 2; call .contiguous"),
])
def test_sinks_are_checked(sinks, dtype, expected):
    for call in (lambda sinks: ops.varlen_attention(*varlen_inputs(dtype=dtype), sinks=sinks),
                 lambda sinks: ops.scaled_dot_product_attention(*dense_inputs(dtype=dtype), enable_gqa=True, sinks=sinks)):
        with pytest.raises(ValueError, match=expected):
            call(sinks.to("meta"))
        with pytest.raises(ValueError, match="expected sinks on meta, found them on cpu"):
            call(torch.zeros(6))
    ops.varlen_attention(*varlen_inputs(dtype=torch.float64), sinks=torch.zeros(6, dtype=torch.float64, device="meta"))


@pytest.mark.parametrize("change, expected", [
    ({"query": None}, "expected query as a torch.Tensor, found NoneType"),
    ({"cu_seqlens_q": [0, 5]}, "expected cu_seqlens_q as a torch.Tensor, found list"),
    ({"sinks": [0.0] * 6}, "expected sinks as a torch.Tensor, found list"),
    ({"max_k": torch.tensor(5)}, "expected max_k as an integer, found a tensor; call .item()"),
    ({"window_size": 7}, "expected a window_size of two integers, found 7"),
])
def test_other_objects_are_refused(change, expected):
    names = ("query", "key", "value", "cu_seqlens_q", "cu_seqlens_k", "max_q", "max_k")
    with pytest.raises(TypeError, match=f"gqa.torch.varlen_attention: {expected}"):
        ops.varlen_attention(**{**dict(zip(names, varlen_inputs())), **change})


def test_nested_tensors_are_refused():
    nested = torch.nested.nested_tensor([torch.zeros(6, 3, 64), torch.zeros(6, 5, 64)], layout=torch.jagged)
    with pytest.raises(ValueError, match="expected query as a dense tensor, found a nested or sparse one"):
        ops.scaled_dot_product_attention(nested, nested, nested)


@pytest.mark.parametrize("options, expected", [
    ({"enable_gqa": False}, "expected as many heads in query, key and value without enable_gqa, found 6, 2 and 3"),
    ({"is_causal": True, "attn_mask": torch.zeros(10, 12, device="meta")}, "expected attn_mask or is_causal, found both"),
    ({"attn_mask": torch.zeros(10, 11, device="meta")}, r"broadcasts to \[2, 6, 10, 12\], found \[10, 11\]"),
    ({"attn_mask": torch.zeros(3, 1, 10, 12, device="meta")}, "broadcasts to"),
    ({"attn_mask": torch.zeros(10, 12, dtype=torch.int32, device="meta")}, "attn_mask of bool or floats"),
    ({"attn_mask": torch.zeros(10, 12)}, "expected attn_mask on meta, found it on cpu"),
    ({"attn_mask": torch.zeros(1, 1, 1, 10, 12, device="meta")}, r"broadcasts to \[2, 6, 10, 12\], found \[1, 1, 1, 10, 12\]"),
    ({"attn_mask": torch.zeros(7, 10, device="meta").t()}, r"broadcasts to \[2, 6, 10, 12\], found \[10, 7\]"),
])
def test_dense_refuses(options, expected):
    with pytest.raises(ValueError, match=expected):
        ops.scaled_dot_product_attention(*dense_inputs(), **{"enable_gqa": True, **options})


@pytest.mark.parametrize("take, expected", [
    (lambda q, k: (q[0, 0], k, k), r"expected a query of \[batch, heads, rows, head_dim\] or .*, found \[10, 64\]"),
    (lambda q, k: (q, k[0], k), r"expected a key with as many axes as the query, found \[2, 6, 10, 64\] and \[2, 12, 64\]"),
    (lambda q, k: (q[0], k[0], k), "expected a value with as many axes as the query"),
])
def test_dense_axes(take, expected):
    q, k, _ = dense_inputs()
    with pytest.raises(ValueError, match=expected):
        ops.scaled_dot_product_attention(*take(q, k), enable_gqa=True)


def test_dropout_is_refused():
    with pytest.raises(NotImplementedError, match="expected dropout_p of 0, found 0.1"):
        ops.scaled_dot_product_attention(*dense_inputs(), dropout_p=0.1, enable_gqa=True)


def test_other_devices_are_refused():
    with pytest.raises(NotImplementedError, match="kernels are for CUDA devices, and the query is on cpu"):
        ops.varlen_attention(*varlen_inputs("cpu"))
    with pytest.raises(NotImplementedError, match="kernels are for CUDA devices, and the query is on cpu"):
        ops.scaled_dot_product_attention(*dense_inputs("cpu"), enable_gqa=True)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_autograd_is_refused(number):
    packed, dense = varlen_inputs(), dense_inputs()
    packed[number].requires_grad_()
    dense[number].requires_grad_()
    which = ("query", "key", "value")[number]
    for call, name in ((lambda: ops.varlen_attention(*packed), f"{which} of varlen_attention"),
                       (lambda: torch.ops.gqa.varlen_attention(*packed, [-1, 0]), f"{which} of varlen_attention"),
                       (lambda: ops.scaled_dot_product_attention(*dense, enable_gqa=True),
                        f"{which} of scaled_dot_product_attention")):
        with pytest.raises(NotImplementedError, match=f"no backward pass yet: {name} requires grad"):
            call()
        with torch.no_grad():
            call()


def test_learned_sinks_are_refused_where_grad_is_on():
    sinks = torch.nn.Parameter(torch.zeros(6, device="meta"))
    for call in (lambda: ops.varlen_attention(*varlen_inputs(), sinks=sinks),
                 lambda: ops.scaled_dot_product_attention(*dense_inputs(), enable_gqa=True, sinks=sinks)):
        with pytest.raises(NotImplementedError, match="no backward pass yet: sinks of .* requires grad"):
            call()
        for mode in (torch.no_grad, torch.inference_mode):
            with mode():
                call()


@pytest.mark.filterwarnings("ignore:.torch.jit.script. is deprecated")
def test_forward_derivatives_are_refused():
    q, *others = varlen_inputs()
    with pytest.raises(NotImplementedError, match="no derivatives yet: query of varlen_attention has a tangent"):
        torch.func.jvp(lambda q: ops.varlen_attention(q, *others), (q,), (q,))


def test_a_refusal_is_told_under_compile():
    q, *others = varlen_inputs()
    q.requires_grad_()
    torch._dynamo.reset()
    # PyTorch 2.6 tells no more than the second.
    with pytest.raises(Exception, match="no backward pass yet: query of varlen_attention requires grad|Observed exception"):
        torch.compile(lambda q: ops.varlen_attention(q, *others), backend="eager", fullgraph=True)(q)


@pytest.mark.filterwarnings("ignore:There is a performance drop")
def test_vmap_calls_in_turn():
    q, k, v = dense_inputs()
    out = torch.vmap(lambda q: ops.scaled_dot_product_attention(q, k, v, enable_gqa=True))(torch.stack([q, q, q]))
    assert out.shape == (3, 2, 6, 10, 32)
