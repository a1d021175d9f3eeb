#!/usr/bin/env python3
"""Trains the digit classifier of digits.safetensors and writes that file.

    pip install numpy scikit-learn
    python3 train_digits.py            # writes digits.safetensors beside this script
    python3 train_digits.py --report   # prints what README.md says about the layers of the existing file

Everything is NumPy: the network is small enough that its gradients fit on a page, and the result depends on
nothing but the seed and the machine's matrix product.
"""
import argparse
import json
import pathlib
import struct

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

SEED = 8
EPOCHS = 60
BATCH = 64
LEARNING_RATE = 3e-2
WEIGHT_DECAY = 0.5
TEST_IMAGES = 360
EPSILON = 1e-5
HERE = pathlib.Path(__file__).resolve().parent

# name, kind, output channels, input channels, groups, pooling after the activation
PLAN = [
    ("conv1", "convolution", 16, 1, 1, 1),
    ("conv2", "convolution", 16, 16, 16, 1),
    ("conv3", "convolution", 32, 16, 1, 2),
    ("conv4", "convolution", 64, 32, 1, 2),
    ("fc1", "linear", 96, 256, 1, 1),
    ("fc2", "linear", 10, 96, 1, 1),
]


def patches(x):
    """[n, c, h, w] -> [n, h, w, c, 9]: the 3x3 neighbourhoods, zero outside."""
    padded = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)))
    n, c, h, w = x.shape
    view = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(2, 3))
    return np.ascontiguousarray(view.transpose(0, 2, 3, 1, 4, 5)).reshape(n, h, w, c, 9)


def convolve(x, weight, groups):
    """3x3 convolution, stride 1, padding 1. weight: [out, in/groups, 3, 3]. Returns the result and the patches."""
    n, c, h, w = x.shape
    out = weight.shape[0]
    columns = patches(x).reshape(n * h * w, groups, -1)
    kernels = weight.reshape(groups, out // groups, -1)
    y = np.einsum("pgk,gok->pgo", columns, kernels, optimize=True) if groups > 1 else \
        (columns[:, 0] @ kernels[0].T)[:, None, :]
    return y.reshape(n, h, w, out).transpose(0, 3, 1, 2), columns


def convolve_back(dy, columns, weight, groups, shape):
    n, c, h, w = shape
    out = weight.shape[0]
    d = dy.transpose(0, 2, 3, 1).reshape(n * h * w, groups, out // groups)
    kernels = weight.reshape(groups, out // groups, -1)
    if groups > 1:
        dw = np.einsum("pgo,pgk->gok", d, columns, optimize=True)
        dc = np.einsum("pgo,gok->pgk", d, kernels, optimize=True)
    else:
        dw = (d[:, 0].T @ columns[:, 0])[None]
        dc = (d[:, 0] @ kernels[0])[:, None, :]
    dc = dc.reshape(n, h, w, c, 3, 3)
    padded = np.zeros((n, c, h + 2, w + 2), np.float32)
    for i in range(3):
        for j in range(3):
            padded[:, :, i:i + h, j:j + w] += dc[:, :, :, :, i, j].transpose(0, 3, 1, 2)
    return padded[:, :, 1:-1, 1:-1], dw.reshape(weight.shape)


def pool(x, size):
    """Largest of each size x size square; also which one it was, for the way back."""
    if size == 1:
        return x, None
    n, c, h, w = x.shape
    blocks = x.reshape(n, c, h // size, size, w // size, size).transpose(0, 1, 2, 4, 3, 5)
    blocks = blocks.reshape(n, c, h // size, w // size, size * size)
    return blocks.max(axis=-1), blocks.argmax(axis=-1)


def pool_back(dy, where, size):
    if size == 1:
        return dy
    n, c, h, w = dy.shape
    blocks = np.zeros((n, c, h, w, size * size), np.float32)
    np.put_along_axis(blocks, where[..., None], dy[..., None], axis=-1)
    return blocks.reshape(n, c, h, w, size, size).transpose(0, 1, 2, 4, 3, 5).reshape(n, c, h * size, w * size)


class BatchNorm:
    """Over every axis but the channels (axis 1). After training it folds into the layer before it."""

    def __init__(self, channels):
        self.mean = np.zeros(channels, np.float32)
        self.variance = np.ones(channels, np.float32)

    def forward(self, x, gain, shift):
        axes = (0,) + tuple(range(2, x.ndim))
        shape = (1, -1) + (1,) * (x.ndim - 2)
        mean, variance = x.mean(axis=axes), x.var(axis=axes)
        self.mean += np.float32(0.1) * (mean - self.mean)
        self.variance += np.float32(0.1) * (variance - self.variance)
        self.inverse = (1 / np.sqrt(variance + EPSILON)).reshape(shape)
        self.hat = (x - mean.reshape(shape)) * self.inverse
        self.gain, self.axes, self.shape = gain.reshape(shape), axes, shape
        return self.hat * self.gain + shift.reshape(shape)

    def back(self, dy):
        dgain, dshift = (dy * self.hat).sum(axis=self.axes), dy.sum(axis=self.axes)
        count = dy.size / dgain.size
        inner = dy - dshift.reshape(self.shape) / count - self.hat * dgain.reshape(self.shape) / count
        return (inner * self.gain * self.inverse).astype(np.float32), dgain, dshift


class Trainer:
    def __init__(self, rng):
        self.parameters, self.norms = {}, {}
        for name, kind, out, inputs, groups, _ in PLAN:
            shape = (out, inputs // groups, 3, 3) if kind == "convolution" else (out, inputs)
            fan_in = int(np.prod(shape[1:]))
            self.parameters[name + ".weight"] = rng.normal(0, np.sqrt(2 / fan_in), shape).astype(np.float32)
            if name != PLAN[-1][0]:
                self.norms[name] = BatchNorm(out)
                self.parameters[name + ".gain"] = np.ones(out, np.float32)
            self.parameters[name + ".bias"] = np.zeros(out, np.float32)
        self.moments = {key: (np.zeros_like(p), np.zeros_like(p)) for key, p in self.parameters.items()}
        self.steps = 0

    def forward(self, x):
        self.tape = []
        for name, kind, _, _, groups, pooling in PLAN:
            if kind == "linear" and x.ndim == 4:
                self.unflattened = x.shape
                x = x.reshape(len(x), -1)
            weight, bias = self.parameters[name + ".weight"], self.parameters[name + ".bias"]
            entry = {"shape": x.shape, "input": x}
            y, entry["columns"] = convolve(x, weight, groups) if kind == "convolution" else (x @ weight.T, None)
            if name in self.norms:
                y = np.maximum(self.norms[name].forward(y, self.parameters[name + ".gain"], bias), 0)
                entry["positive"] = y > 0
            else:
                y = y + bias
            x, entry["where"] = pool(y, pooling)
            self.tape.append(entry)
        return x

    def backward(self, d):
        gradients = {}
        for (name, kind, _, _, groups, pooling), entry in zip(reversed(PLAN), reversed(self.tape)):
            if kind == "convolution" and d.ndim == 2:
                d = d.reshape(self.unflattened)
            d = pool_back(d, entry["where"], pooling)
            weight = self.parameters[name + ".weight"]
            if name in self.norms:
                d, gradients[name + ".gain"], gradients[name + ".bias"] = self.norms[name].back(d * entry["positive"])
            else:
                gradients[name + ".bias"] = d.sum(axis=0)
            if kind == "convolution":
                d, gradients[name + ".weight"] = convolve_back(d, entry["columns"], weight, groups, entry["shape"])
            else:
                d, gradients[name + ".weight"] = d @ weight, d.T @ entry["input"]
        return gradients

    def step(self, gradients, rate):
        """Adam with decoupled weight decay on everything, gains included, as frameworks do unless told otherwise."""
        self.steps += 1
        for key, gradient in gradients.items():
            m, v = self.moments[key]
            m += np.float32(0.1) * (gradient - m)
            v += np.float32(0.001) * (gradient * gradient - v)
            unbiased = m / (1 - 0.9 ** self.steps) / (np.sqrt(v / (1 - 0.999 ** self.steps)) + 1e-8)
            p = self.parameters[key]
            p -= (rate * (unbiased + WEIGHT_DECAY * p)).astype(np.float32)

    def folded(self):
        """Weights and biases with every batch normalisation multiplied into the layer before it."""
        result = {}
        for name, *_ in PLAN:
            weight, bias = self.parameters[name + ".weight"], self.parameters[name + ".bias"]
            if name in self.norms:
                norm = self.norms[name]
                factor = self.parameters[name + ".gain"] / np.sqrt(norm.variance + EPSILON)
                bias = bias - norm.mean * factor
                weight = weight * factor.reshape((-1,) + (1,) * (weight.ndim - 1))
            result[name + ".weight"] = weight.astype(np.float32)
            result[name + ".bias"] = bias.astype(np.float32)
        return result


def shifted(images, rng):
    """Each image moved by up to one pixel in each direction."""
    result = np.zeros_like(images)
    for image, target, (dy, dx) in zip(images, result, rng.integers(-1, 2, (len(images), 2))):
        target[0] = np.roll(np.pad(image[0], 1), (dy, dx), (0, 1))[1:-1, 1:-1]
    return result


def train(images, labels):
    rng = np.random.default_rng(SEED)
    trainer = Trainer(rng)
    total = EPOCHS * (len(images) // BATCH)
    for epoch in range(EPOCHS):
        order = rng.permutation(len(images))
        loss = 0.0
        for start in range(0, len(images) - BATCH + 1, BATCH):
            chosen = order[start:start + BATCH]
            logits = trainer.forward(shifted(images[chosen], rng))
            odds = np.exp(logits - logits.max(axis=1, keepdims=True))
            odds /= odds.sum(axis=1, keepdims=True)
            loss -= np.log(odds[np.arange(BATCH), labels[chosen]] + 1e-12).mean()
            odds[np.arange(BATCH), labels[chosen]] -= 1
            rate = LEARNING_RATE * 0.5 * (1 + np.cos(np.pi * trainer.steps / total))
            trainer.step(trainer.backward((odds / BATCH).astype(np.float32)), rate)
        print(f"epoch {epoch + 1:2}: loss {loss / (len(images) // BATCH):.4f}")
    return trainer.folded()


def run(weights, images):
    """The network as the file describes it: no normalisation left."""
    x = images
    for name, kind, _, _, groups, pooling in PLAN:
        weight, bias = weights[name + ".weight"], weights[name + ".bias"]
        if kind == "convolution":
            y = convolve(x, weight, groups)[0] + bias.reshape(1, -1, 1, 1)
        else:
            y = x.reshape(len(x), -1) @ weight.T + bias
        x = pool(np.maximum(y, 0) if name != PLAN[-1][0] else y, pooling)[0]
    return x


def description():
    layers = []
    for name, kind, _, _, groups, pooling in PLAN:
        layer = {"kind": kind, "weight": name + ".weight", "bias": name + ".bias"}
        if kind == "convolution":
            layer |= {"stride": 1, "padding": 1, "groups": groups, "pool": pooling}
        layers.append(layer | {"activation": "none" if name == PLAN[-1][0] else "relu"})
    return {
        "version": 1,
        "input": [1, 8, 8],
        "layers": layers,
        "test": {"images": "test.images", "labels": "test.labels", "scale": 1 / 16},
        "classes": [str(digit) for digit in range(10)],
    }


def write_safetensors(path, tensors, metadata):
    header, offset = {"__metadata__": metadata}, 0
    for name, array in tensors.items():
        dtype = {np.dtype("<f4"): "F32", np.dtype("u1"): "U8"}[array.dtype]
        header[name] = {"dtype": dtype, "shape": list(array.shape), "data_offsets": [offset, offset + array.nbytes]}
        offset += array.nbytes
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(a.tobytes() for a in tensors.values()))


def read_safetensors(path):
    data = path.read_bytes()
    (length,) = struct.unpack_from("<Q", data)
    header = json.loads(data[8:8 + length])
    header.pop("__metadata__")
    return {name: np.frombuffer(data[8 + length:][slice(*entry["data_offsets"])],
                                {"F32": "<f4", "U8": "u1"}[entry["dtype"]]).reshape(entry["shape"])
            for name, entry in header.items()}


def absmax(weight, bits, per_channel):
    """Symmetric integers, -(2^(bits-1)-1) ... 2^(bits-1)-1, and back."""
    top = 2 ** (bits - 1) - 1
    axes = tuple(range(1, weight.ndim)) if per_channel else None
    largest = np.abs(weight).max(axis=axes, keepdims=True)
    step = np.where(largest > 0, largest / top, 1).astype(np.float32)
    return (np.clip(np.rint(weight / step), -top, top) * step).astype(np.float32)


def report(tensors):
    images = tensors["test.images"].astype(np.float32)[:, None] / 16
    labels = tensors["test.labels"]
    weights = {name: array for name, array in tensors.items() if not name.startswith("test.")}
    correct = lambda w: int((run(w, images).argmax(axis=1) == labels).sum())
    print(f"float32: {correct(weights)} of {len(labels)} test images right")
    print("layer          shape              absmax   absmax/std  excess kurtosis  channel absmax: largest/median")
    for name in [n for n in weights if n.endswith(".weight")]:
        w = weights[name].astype(np.float64)
        z = (w - w.mean()) / w.std()
        channels = np.abs(w).reshape(len(w), -1).max(axis=1)
        print(f"{name:13}  {str(w.shape):17}  {np.abs(w).max():7.4f}  {np.abs(w).max() / w.std():10.1f}  "
              f"{(z ** 4).mean() - 3:15.2f}  {channels.max() / np.median(channels):10.1f}")
    print("right of 360, absmax on    all, per tensor | all, per channel | one layer alone, per tensor")
    for bits in (8, 6, 5, 4, 3, 2):
        row = []
        for per_channel in (False, True):
            row.append(correct({n: absmax(w, bits, per_channel) if n.endswith(".weight") else w
                                for n, w in weights.items()}))
        alone = [correct(weights | {n: absmax(weights[n], bits, False)}) for n in weights if n.endswith(".weight")]
        print(f"int{bits}: {row[0]:4} {row[1]:4} | {alone}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--report", action="store_true", help="only describe the existing file")
    path = HERE / "digits.safetensors"
    if not arguments.parse_args().report:
        data = load_digits()
        pictures = data.images.astype(np.uint8)
        train_x, test_x, train_y, test_y = train_test_split(
            pictures, data.target.astype(np.uint8), test_size=TEST_IMAGES, stratify=data.target, random_state=SEED)
        weights = train(train_x.astype(np.float32)[:, None] / 16, train_y)
        write_safetensors(path, weights | {"test.images": test_x, "test.labels": test_y}, {
            "title": "8x8 digit classifier",
            "data": "Optical Recognition of Handwritten Digits (Alpaydin, Kaynak), UCI, CC BY 4.0, through scikit-learn",
            "quantoscope.network": json.dumps(description(), separators=(",", ":")),
        })
        print(f"{path.name}: {path.stat().st_size} bytes")
    report(read_safetensors(path))


if __name__ == "__main__":
    main()
