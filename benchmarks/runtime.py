# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Functions of artifacts, called with PyTorch's tensors through the C API.

    program = Program("libGQARuntimeC.so", "build/artifact")
    launch, results = program.prepare("attention", [q, k, v, cu_q, cu_k, 1024])
    launch()            # on torch's current stream; results are torch tensors

Only what the benchmarks need of include/gqa-c/Runtime.h.
"""

import ctypes

import torch

# GqaDtype, in the order of the header.
TYPES = [torch.bool, torch.int8, torch.int16, torch.int32, torch.int64, torch.int64, torch.float16, torch.bfloat16,
         torch.float32, torch.float64]
INDEX = 5


def draw_packed(lengths, heads, key_heads, head_dim):
    """Normal bf16 Q, K and V of sequences of `lengths` tokens, and their cu_seqlens."""
    total = sum(lengths)
    q, k, v = (torch.randn(total, n, head_dim, device="cuda", dtype=torch.bfloat16) for n in (heads, key_heads, key_heads))
    return q, k, v, offsets_of(lengths)


def offsets_of(lengths):
    return torch.tensor([0, *lengths]).cumsum(0).to(torch.int32).cuda()


class Argument(ctypes.Structure):
    _fields_ = [("dtype", ctypes.c_int), ("rank", ctypes.c_size_t), ("extents", ctypes.POINTER(ctypes.c_int64)),
                ("strides", ctypes.POINTER(ctypes.c_int64)), ("integer", ctypes.c_int64), ("real", ctypes.c_double)]


class ResultInfo(ctypes.Structure):
    _fields_ = [("dtype", ctypes.c_int), ("rank", ctypes.c_size_t), ("extents", ctypes.POINTER(ctypes.c_int64)),
                ("bytes", ctypes.c_uint64)]


def numbers(values):
    return (ctypes.c_int64 * len(values))(*values)


def describe(value):
    """A tensor or an integer as an argument of a call."""
    if not isinstance(value, torch.Tensor):
        return Argument(INDEX, 0, None, None, int(value), 0.0)
    return Argument(TYPES.index(value.dtype), value.dim(), numbers(value.shape), numbers(value.stride()), 0, 0.0)


class Program:
    """An artifact, loaded in the context that torch uses."""

    def __init__(self, library, folder):
        torch.zeros(1, device="cuda")
        self.api = ctypes.CDLL(library)
        self.api.gqaGetLastError.restype = ctypes.c_char_p
        self.api.gqaFunctionGetResultCount.restype = ctypes.c_size_t
        self.api.gqaCallGetTemporaryBytes.restype = ctypes.c_uint64
        for name in ("gqaFunctionGetResultCount", "gqaCallGetTemporaryBytes"):
            getattr(self.api, name).argtypes = [ctypes.c_void_p]
        self.artifact, self.program = ctypes.c_void_p(), ctypes.c_void_p()
        self.check(self.api.gqaArtifactOpen(folder.encode(), ctypes.byref(self.artifact)))
        device = torch.cuda.current_device()
        self.check(self.api.gqaProgramLoad(self.artifact, device, ctypes.byref(self.program)))

    def check(self, status):
        if status != 0:
            raise RuntimeError(self.api.gqaGetLastError().decode())

    def prepare(self, name, arguments):
        """A function that launches, and the tensors that it writes."""
        api, function, call = self.api, ctypes.c_void_p(), ctypes.c_void_p()
        self.check(api.gqaArtifactFindFunction(self.artifact, name.encode(), ctypes.byref(function)))
        described = (Argument * len(arguments))(*map(describe, arguments))
        self.check(api.gqaProgramCreateCall(self.program, function, described, ctypes.c_size_t(len(arguments)),
                                                ctypes.byref(call)))
        results = []
        for index in range(api.gqaFunctionGetResultCount(function)):
            info = ResultInfo()
            self.check(api.gqaCallGetResult(call, ctypes.c_size_t(index), ctypes.byref(info)))
            results.append(torch.empty([info.extents[axis] for axis in range(info.rank)], dtype=TYPES[info.dtype],
                                       device="cuda"))
        size = api.gqaCallGetTemporaryBytes(call)
        temporaries = torch.empty(max(size, 1), dtype=torch.uint8, device="cuda")
        inputs = [value.data_ptr() if isinstance(value, torch.Tensor) else None for value in arguments]
        inputs = (ctypes.c_void_p * len(inputs))(*inputs)
        outputs = (ctypes.c_void_p * len(results))(*[result.data_ptr() for result in results])

        def launch(keep=(arguments, described)):
            stream = ctypes.c_void_p(torch.cuda.current_stream().cuda_stream)
            self.check(api.gqaProgramLaunch(self.program, call, inputs, outputs,
                                                ctypes.c_void_p(temporaries.data_ptr()), ctypes.c_uint64(size), stream))

        return launch, results
