# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""gqa.runtime on the driver of our own, whose device memory is host memory."""

import gc
import os
import pathlib

import pytest

import gqa
from gqa import _arrays, _runtime, runtime

numpy = pytest.importorskip("numpy")
if not os.environ.get("GQA_CUDA_DRIVER"):
    pytest.skip("needs the fake driver in GQA_CUDA_DRIVER", allow_module_level=True)

ARTIFACTS = pathlib.Path(__file__).parents[2] / "test/Tools/gqa-run/Inputs"


class Interface:
    """A NumPy array as one that a GPU library would give."""

    def __init__(self, array, **more):
        self.array = array
        self.__cuda_array_interface__ = {**array.__array_interface__, "version": 3, **more}


class Dlpack:
    def __init__(self, array, device=(2, 0)):
        self.array, self.device, self.streams = array, device, []

    def __dlpack_device__(self):
        return self.device

    def __dlpack__(self, stream=None):
        self.streams.append(stream)
        return self.array.__dlpack__()


def aligned(shape, dtype):
    """Memory aligned to 256 bytes, as that of a device is."""
    count = int(numpy.prod(shape)) * numpy.dtype(dtype).itemsize
    raw = numpy.zeros(count + 256, numpy.uint8)
    start = -raw.ctypes.data % 256
    return raw[start:start + count].view(dtype).reshape(shape)


@pytest.fixture
def program():
    return runtime.Program(ARTIFACTS / "basic", device=0)


@pytest.mark.parametrize("wrap", [Interface, Dlpack])
def test_a_function_is_called(program, wrap):
    x, out = aligned((3, 5), "f4"), aligned((3, 5), "f4")
    x[:] = numpy.arange(15).reshape(3, 5)
    result = wrap(out)
    assert program["identity"](wrap(x), out=[result]) is result
    assert numpy.array_equal(x, out) and out.any()


def test_a_call_serves_other_pointers(program):
    x, out = aligned((2, 4), "f4"), aligned((2, 4), "f4")
    call = program["identity"].prepare(Interface(x))
    assert call.results == (runtime.Result("f32", (2, 4), 32),) and call.temporary_bytes == 0
    for value in (1, 2):
        y = aligned((2, 4), "f4")
        y[:] = value
        call.launch([Interface(y)], [Interface(out)])
        assert (out == value).all()


def test_a_call_takes_addresses(program):
    x, out = aligned((2, 4), "f4"), aligned((2, 4), "f4")
    x[:] = 5
    call = program["identity"].prepare(Interface(x))
    call.launch_addresses([x.ctypes.data], [out.ctypes.data])
    assert (out == 5).all()
    with pytest.raises(gqa.ArgumentError, match="result 0"):
        call.launch_addresses([x.ctypes.data], [0])


def test_a_launch_is_made_again(program):
    x, out = aligned((2, 4), "f4"), aligned((2, 4), "f4")
    x[:] = 7
    launch = program["identity"].prepare(Interface(x)).bind([Interface(x)], [Interface(out)])
    assert not out.any()
    for value in (1, 2):
        x[:] = value
        launch()
        assert (out == value).all()
    # On another stream, which is not there.
    with pytest.raises(gqa.ArgumentError, match="expected a CUDA stream, found str"):
        launch("stream")


def test_a_launch_is_checked_when_it_is_bound(program):
    x = Interface(aligned((2, 4), "f4"))
    call = program["identity"].prepare(x)
    with pytest.raises(gqa.ArgumentError, match=r"expected f32 of \(2, 4\), found f32 of \(2, 5\)"):
        call.bind([x], [Interface(aligned((2, 5), "f4"))])


def test_a_launch_keeps_what_it_needs():
    x, out = aligned((2, 4), "f4"), aligned((2, 4), "f4")
    x[:] = 3
    launch = runtime.Program(ARTIFACTS / "basic", device=0)["identity"].prepare(Interface(x)).bind([Interface(x)], [Interface(out)])
    gc.collect()
    launch()
    assert (out == 3).all()


def test_an_axis_of_one_element_has_any_stride(program):
    x, out = aligned((3, 2), "f4"), aligned((3, 1), "f4")
    x[:] = numpy.arange(6).reshape(3, 2)
    with pytest.raises(gqa.ArgumentError, match="stride"):
        program["identity"](Interface(x.T), out=[Interface(aligned((2, 3), "f4"))])
    # A column by itself is a column of a matrix of one.
    column = x[:1, ::2]
    assert column.strides == (8, 8)
    program["identity"](Interface(column), out=[Interface(out[:1])])
    assert out[0, 0] == 0


def test_what_there_is_has_a_name(program):
    function = program["identity"]
    assert repr(program).startswith("Program(Artifact(") and repr(program).endswith(", device=0)")
    assert repr(function) == "<Function identity(f32[?, ?]) -> f32[?, ?], device 0>"
    assert "index" in repr(program["lengths"])
    assert repr(function.prepare(Interface(aligned((2, 4), "f4")))) == "<Call of identity -> f32[2, 4], 0 bytes of temporaries>"


class Bfloat16(Interface):
    """NumPy has no bf16; DLPack and PyTorch do."""


def test_temporaries_are_asked_for(monkeypatch):
    interface = _arrays._view_interface
    monkeypatch.setattr(_arrays, "_view_interface", lambda value, stream: interface(value, stream)._replace(
        dtype=_runtime.DTYPES.index("bf16")) if isinstance(value, Bfloat16) else interface(value, stream))
    function = runtime.Program(gqa.Artifact(ARTIFACTS / "basic"), device=0)["one_key"]
    arguments = [Bfloat16(aligned((2, 4, 1, 64), "i2")) for _ in range(3)]
    arguments[2].array[:] = 7
    out = Bfloat16(aligned((2, 4, 1, 64), "i2"))
    assert function.prepare(*arguments).temporary_bytes == 256
    with pytest.raises(gqa.ArgumentError, match="pass temporaries=.., 256 bytes of device memory"):
        function(*arguments, out=[out])
    with pytest.raises(gqa.ArgumentError, match="temporaries.*96|96.*256|256.*96"):
        function(*arguments, out=[out], temporaries=Interface(aligned((96,), "u1")))
    for wrap in (Interface, Dlpack):
        out.array[:] = 0
        function(*arguments, out=[out], temporaries=wrap(aligned((128,), "u2")))
        assert (out.array == 7).all()


def test_scalars_and_booleans(program):
    lengths, flags, out = aligned((2,), "i4"), aligned((2, 3), "?"), aligned((2,), "i4")
    lengths[:] = 7, 9
    program["lengths"](Interface(lengths), 3, 0.5, Interface(flags), out=[Interface(out)])
    assert out.tolist() == [7, 9]


def test_the_producer_knows_the_stream(program):
    x, out = Dlpack(aligned((1, 4), "f4")), Dlpack(aligned((1, 4), "f4"))
    program["identity"](x, out=[out])
    # The default stream is 1 in DLPack; 0 is not allowed.
    assert x.streams == [1] and out.streams == [1]


def test_work_on_another_stream_is_refused(program):
    x, out = aligned((1, 4), "f4"), aligned((1, 4), "f4")
    program["identity"](Interface(x, stream=1), out=[Interface(out)])
    with pytest.raises(gqa.ArgumentError, match="argument 0 of identity: the array is written on stream 77"):
        program["identity"](Interface(x, stream=77), out=[Interface(out)])


@pytest.mark.parametrize("make, expected", [
    (lambda: Interface(aligned((2, 4), "f8")), "f64"),
    (lambda: Interface(aligned((4,), "f4")), "rank"),
    (lambda: Interface(aligned((2, 4), "u4")), "'<u4' have no counterpart"),
    (lambda: Interface(aligned((2, 8), "f4")[:, ::2]), "stride"),
    (lambda: Dlpack(numpy.zeros((2, 4), "f4"), device=(1, 0)), "found one on the DLPack device 1"),
    (lambda: Dlpack(aligned((2, 4), "f4"), device=(2, 5)), "is on device 5, the program on 0"),
    (lambda: 5, "expected a tensor on a CUDA device .*, found int"),
])
def test_arguments_that_do_not_fit(program, make, expected):
    with pytest.raises(gqa.ArgumentError, match=expected):
        program["identity"](make(), out=[Interface(aligned((2, 4), "f4"))])


def test_results_that_do_not_fit(program):
    x = Interface(aligned((2, 4), "f4"))
    with pytest.raises(gqa.ArgumentError, match=r"pass out=\[..\], arrays of f32 of \(2, 4\)"):
        program["identity"](x)
    for out, expected in ((aligned((2, 5), "f4"), r"expected f32 of \(2, 4\), found f32 of \(2, 5\)"),
                          (aligned((2, 4), "i4"), "found i32"),
                          (aligned((2, 8), "f4")[:, :4], r"expected a contiguous array, found strides \(8, 1\)")):
        with pytest.raises(gqa.ArgumentError, match=expected):
            program["identity"](x, out=[Interface(out)])
    with pytest.raises(gqa.ArgumentError, match="1 arguments and 1 results, found 1 and 2"):
        program["identity"](x, out=[x, x])


def test_functions_are_named(program):
    with pytest.raises(KeyError, match="no function 'nosuch', but identity, "):
        program["nosuch"]
    with pytest.raises(gqa.ArgumentError, match="identity takes 1 arguments, found 0"):
        program["identity"].prepare()
    assert program["identity"] is program["identity"]


def test_artifacts_that_are_not_for_the_runtime(tmp_path):
    (tmp_path / "manifest.json").write_text('{"version": 99, "chip": "sm_90a", "functions": []}')
    with pytest.raises(gqa.RuntimeFailure, match="version"):
        runtime.Program(tmp_path, device=0)
