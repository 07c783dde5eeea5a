# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How gqa.torch gets from tensors to a launch, on the driver of our own: tensors
of the CPU stand for those of a device, and a fill for the kernels."""

import contextlib
import json
import os
import types

import pytest

import gqa

torch = pytest.importorskip("torch")
if not os.environ.get("GQA_CUDA_DRIVER"):
    pytest.skip("needs the fake driver in GQA_CUDA_DRIVER", allow_module_level=True)

import gqa.torch as ops  # noqa: E402
from gqa import _arrays, runtime  # noqa: E402
from gqa.torch import _kernels, _ops  # noqa: E402


@pytest.fixture
def machine(monkeypatch, tmp_path):
    """A device 0 with a log of what was compiled and launched."""
    log = types.SimpleNamespace(compiled=[], launched=[], addresses=[], capturing=False, stream=0)

    def find_artifact(signature):
        log.compiled.append(signature)
        folder = tmp_path / signature.key
        artifact = gqa.compile(signature.text, chip=signature.chip, ptxas="none", output=folder)
        manifest = artifact.manifest
        (function,) = manifest["functions"]
        sizes = [["mul", int(one["dtype"].lstrip("bf")) // 8, *one["shape"]] for one in function["results"]]
        function["steps"] = [
            {"kind": "fill", "to": {"buffer": ["result", number], "byte_offset": 0}, "bytes": size, "value": 0x3f}
            for number, size in enumerate(sizes)]
        manifest["modules"], manifest["version"] = [], 2
        (folder / "manifest.json").write_text(json.dumps(manifest))
        return gqa.Artifact(folder)

    launch, launch_addresses = _kernels.launch, runtime.Call.launch_addresses

    def logged(call, arguments, results):
        log.launched.append((call, [*arguments], torch._C._cuda_getCurrentRawStream(0)))
        launch(call, arguments, results)

    def on_default_stream(call, arguments, results, temporaries, stream):
        assert stream == log.stream
        log.addresses.append([*arguments])
        # The driver's only stream is the default one.
        launch_addresses(call, arguments, results, temporaries, 0)

    def view(value):
        return _arrays.View(value.data_ptr(), _arrays.torch_dtypes().index(value.dtype), tuple(value.shape), value.stride(), 0,
                            value)

    monkeypatch.setattr(_kernels, "find_artifact", find_artifact)
    monkeypatch.setattr(_kernels, "chip_of", lambda device: "sm_90a")
    monkeypatch.setattr(_ops, "_require_cuda", lambda operator, query: 0)
    monkeypatch.setattr(_arrays, "_view_torch", view)
    monkeypatch.setattr(_kernels, "launch", logged)
    monkeypatch.setattr(runtime.Call, "launch_addresses", on_default_stream)
    monkeypatch.setattr(_kernels, "_empty_temporaries", lambda call, beside: aligned(call.temporary_bytes))
    monkeypatch.setattr(torch.cuda, "device", lambda device: contextlib.nullcontext())
    monkeypatch.setattr(torch.cuda, "is_current_stream_capturing", lambda: log.capturing)
    monkeypatch.setattr(torch._C, "_cuda_getCurrentRawStream", lambda device: log.stream, raising=False)
    ops.clear()
    yield log
    ops.clear()


def aligned(size):
    raw = torch.empty(size + 256, dtype=torch.uint8)
    start = -raw.data_ptr() % 256
    return raw[start:start + size]


SINKS = torch.zeros(6)


def inputs(rows=10, sequences=3, dtype=torch.bfloat16):
    q, k = torch.zeros(rows, 6, 64, dtype=dtype), torch.zeros(rows, 2, 64, dtype=dtype)
    cu = torch.zeros(sequences + 1, dtype=torch.int32)
    return q, k, k, cu, cu, 5, 4


def test_a_launch_writes_the_results(machine):
    out, lse = ops.varlen_attention(*inputs(), return_lse=True)
    # Every byte is 0x3f.
    assert out.shape == (10, 6, 64) and (out.view(torch.int16) == 0x3f3f).all()
    assert lse.shape == (6, 10) and (lse.view(torch.int32) == 0x3f3f3f3f).all()


def test_one_kernel_serves_all_lengths(machine):
    for rows, sequences in ((10, 3), (20, 1), (10, 3)):
        ops.varlen_attention(*inputs(rows, sequences))
    assert len(machine.compiled) == 1
    first, second, third = (call for call, _, _ in machine.launched)
    assert first is third and first is not second


def wider(tensor):
    """The same shape, with a gap behind each row."""
    return torch.zeros(tensor.shape[0], tensor.shape[1] + 1, tensor.shape[2], dtype=tensor.dtype)[:, :-1]


@pytest.mark.parametrize("change", [
    lambda q, k, v, cu_q, cu_k, max_q, max_k: (wider(q), k, v, cu_q, cu_k, max_q, max_k),
    lambda q, k, v, cu_q, cu_k, max_q, max_k: (q, wider(k), v, cu_q, cu_k, max_q, max_k),
    lambda q, k, v, cu_q, cu_k, max_q, max_k: (q, k, wider(v), cu_q, cu_k, max_q, max_k),
    lambda q, k, v, cu_q, cu_k, max_q, max_k: (q, k[:5], v[:5], cu_q, cu_k, max_q, max_k),
    lambda q, k, v, cu_q, cu_k, max_q, max_k: (q, k, v, cu_q[:2], cu_k[:2], max_q, max_k),
    lambda q, k, v, cu_q, cu_k, max_q, max_k: (q, k, v, cu_q, cu_k, max_q + 1, max_k),
    lambda q, k, v, cu_q, cu_k, max_q, max_k: (q, k, v, cu_q, cu_k, max_q, max_k + 1)])
def test_other_tensors_are_other_calls(machine, change):
    ops.varlen_attention(*inputs())
    ops.varlen_attention(*change(*inputs()))
    ops.varlen_attention(*inputs())
    first, second, third = (call for call, _, _ in machine.launched)
    assert first is third and first is not second and len(machine.compiled) == 1


def test_other_masks_are_other_calls(machine):
    q = torch.zeros(2, 6, 5, 64, dtype=torch.bfloat16)
    mask = torch.ones(2, 6, 5, 5, dtype=torch.bool)
    for one in (mask, mask[:1], mask[:, :1], mask[..., :1, :], torch.ones(2, 6, 5, 8, dtype=torch.bool)[..., :5], mask.half()):
        ops.scaled_dot_product_attention(q, q, q, attn_mask=one)
    ops.scaled_dot_product_attention(q, q, q, is_causal=True)
    ops.scaled_dot_product_attention(q, q, q)
    assert len({call for call, _, _ in machine.launched}) == 8


def test_what_was_refused_is_refused_again(machine):
    for _ in range(2):
        with pytest.raises(ValueError, match="as many tokens in key and value"):
            ops.varlen_attention(*inputs()[:2], inputs(5)[2], *inputs()[3:])
    assert machine.launched == []


def test_addresses_are_those_of_each_launch(machine):
    sinks = torch.zeros(6)
    for one in (inputs(), inputs()):
        ops.varlen_attention(*one, sinks=sinks)
        assert machine.addresses[-1] == [*(tensor.data_ptr() for tensor in one[:5]), None, None, sinks.data_ptr()]
    (first, _, _), (second, _, _) = machine.launched
    assert first is second


def test_an_artifact_with_other_results_is_refused(machine, monkeypatch):
    def of_other_heads(signature, find=_kernels.find_artifact):
        artifact = find(signature)
        for result in artifact.manifest["functions"][0]["results"]:
            result["shape"][1] = 7
        (artifact.folder / "manifest.json").write_text(json.dumps(artifact.manifest))
        return gqa.Artifact(artifact.folder)

    monkeypatch.setattr(_kernels, "find_artifact", of_other_heads)
    for _ in range(2):
        with pytest.raises(gqa.ArgumentError, match=r"result 0 .*expected bf16 of \(10, 7, 64\), found bf16 of \(10, 6, 64\)"):
            ops.varlen_attention(*inputs())
    assert machine.launched == []


@pytest.mark.parametrize("change", [{"window_size": (-1, 0)}, {"scale": 0.5}, {"softcap": 9.0}, {"return_lse": True},
                                    {"sinks": SINKS}])
def test_options_have_kernels_of_their_own(machine, change):
    ops.varlen_attention(*inputs())
    ops.varlen_attention(*inputs(), **change)
    ops.varlen_attention(*inputs(), **change)
    assert len(machine.compiled) == 2


def test_the_signature_is_that_of_the_tensors(machine):
    ops.varlen_attention(*inputs(dtype=torch.float16), window_size=(7, 0), scale=0.5, softcap=9.0, sinks=SINKS.bfloat16(),
                         return_lse=True)
    (one,) = machine.compiled
    assert one == gqa.signatures.VarlenSignature(heads=6, key_heads=2, head_dim=64, dtype="f16", window=(7, 0), scale=0.5,
                                                 softcap=9.0, sinks="bf16", lse=True)


def test_sinks_reach_the_launch(machine):
    mask = torch.ones(10, 10, dtype=torch.bool)
    q, k, v = (one.transpose(0, 1)[None] for one in inputs()[:3])
    ops.varlen_attention(*inputs(), sinks=SINKS)
    ops.scaled_dot_product_attention(q, k, v, attn_mask=mask, enable_gqa=True, sinks=SINKS)
    assert [one.sinks for one in machine.compiled] == ["f32", "f32"]
    assert all(arguments[-1] is SINKS for _, arguments, _ in machine.launched)
    # A step of another size beside one head is the layout of a vector still.
    one = torch.zeros(10, 1, 64, dtype=torch.bfloat16)
    ops.varlen_attention(one, one, one, *inputs()[3:], sinks=torch.zeros(2)[::2])
    assert len(machine.launched) == 3


def test_sinks_of_other_values_need_no_other_call(machine):
    for value in (1.0, 2.0):
        ops.varlen_attention(*inputs(), sinks=torch.full((6,), value))
    (first, _, _), (second, _, _) = machine.launched
    assert first is second


@pytest.mark.parametrize("bounds, passed", [((5, 4), [5, 4]), ((-1, -1), [10, 10])])
def test_unknown_bounds_are_all_tokens(machine, bounds, passed):
    ops.varlen_attention(*inputs()[:5], *bounds)
    ((_, arguments, _),) = machine.launched
    assert arguments[5:] == passed


def test_the_current_stream_is_taken(machine):
    machine.stream = 77
    ops.varlen_attention(*inputs())
    assert machine.launched[0][2] == 77


def test_a_capture_does_not_compile(machine):
    machine.capturing = True
    with pytest.raises(RuntimeError, match="make the same call once before the capture"):
        ops.varlen_attention(*inputs())
    assert machine.compiled == []
    machine.capturing = False
    ops.varlen_attention(*inputs())
    machine.capturing = True
    # Other lengths need no other kernel.
    ops.varlen_attention(*inputs(20))
    assert len(machine.compiled) == 1 and len(machine.launched) == 2


def test_nothing_is_launched_for_no_rows(machine):
    assert ops.varlen_attention(*inputs(rows=0)).shape == (0, 6, 64)
    assert machine.compiled == [] and machine.launched == []


def test_strides_reach_the_call(machine):
    fused = torch.zeros(10, 11, 64, dtype=torch.bfloat16)
    q, k, v, _ = fused.split([6, 2, 2, 1], dim=1)
    ops.varlen_attention(q, k, v, *inputs()[3:])
    assert [one.stride() for one in machine.launched[0][1][:3]] == [(704, 64, 1)] * 3


@pytest.mark.parametrize("layout", ["bhsd", "bshd"])
def test_dense_keeps_the_layout(machine, layout):
    shape = (2, 6, 5, 64) if layout == "bhsd" else (2, 5, 6, 64)
    q = torch.zeros(shape, dtype=torch.bfloat16)
    k = q[:, :2] if layout == "bhsd" else q[:, :, :2]
    if layout == "bshd":
        q, k = q.transpose(1, 2), k.transpose(1, 2)
    out = ops.scaled_dot_product_attention(q, k, k, is_causal=True, enable_gqa=True)
    (one,) = machine.compiled
    assert (one.layout, one.window, one.heads, one.key_heads) == (layout, (-1, 0), 6, 2)
    assert out.shape == q.shape and out.stride() == q.stride()


@pytest.mark.parametrize("shape, mask", [((5, 5), ("i1", (False, False, True))), ((2, 6, 1, 5), ("i1", (True, True, False)))])
def test_masks_are_in_the_signature(machine, shape, mask):
    q = torch.zeros(2, 6, 5, 64, dtype=torch.bfloat16)
    ops.scaled_dot_product_attention(q, q, q, attn_mask=torch.ones(shape, dtype=torch.bool))
    assert machine.compiled[0].mask == mask


@pytest.mark.parametrize("dtype, expected", [(torch.float32, "f16"), (torch.bfloat16, "f16"), (torch.float64, "f64")])
def test_autocast_is_that_of_attention(machine, dtype, expected):
    mask = torch.zeros(10, 10)
    sinks = torch.zeros(6)
    with torch.autocast("cpu", dtype=torch.float16):
        out = ops.varlen_attention(*inputs(dtype=dtype), sinks=sinks)
        q, k, v = (one.transpose(0, 1) for one in inputs(dtype=dtype)[:3])
        ops.scaled_dot_product_attention(q, k, v, attn_mask=mask, enable_gqa=True, sinks=sinks)
    assert out.dtype == (torch.float64 if dtype == torch.float64 else torch.float16)
    assert [(one.dtype, one.sinks) for one in machine.compiled] == [(expected, "f32")] * 2
    assert machine.compiled[1].mask[0] == "f32"
    ops.varlen_attention(*inputs(dtype=dtype))
    assert machine.compiled[2].dtype == {torch.float32: "f32", torch.bfloat16: "bf16", torch.float64: "f64"}[dtype]


def test_a_mask_of_one_key_has_any_stride(machine):
    q, k = torch.zeros(1, 6, 5, 64, dtype=torch.bfloat16), torch.zeros(1, 6, 1, 64, dtype=torch.bfloat16)
    ops.scaled_dot_product_attention(q, k, k, attn_mask=torch.ones(5, 2, dtype=torch.bool)[:, ::2])
    assert len(machine.launched) == 1


def test_no_keys_and_no_sequences_are_launched(machine):
    q, k, _, cu, *_ = inputs()
    out = ops.varlen_attention(q, k[:0], k[:0], cu, cu, 5, 0)
    assert out.shape == (10, 6, 64)
    ops.varlen_attention(q, k, k, cu[:1], cu[:1], 0, 0)
    ops.scaled_dot_product_attention(q.transpose(0, 1), k[:0].transpose(0, 1), k[:0].transpose(0, 1), enable_gqa=True)
    assert len(machine.launched) == 3
