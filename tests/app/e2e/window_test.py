#!/usr/bin/python3
"""window_test.py QUANTOSCOPE QSCOPE SAMPLE

Does what a person does first: opens the program, goes to the Quantize page, picks a tensor of the embedded sample, tries
another method, goes back to absmax and reads the SQNR. The command line must say the same about the sample's file.
"""
import json
import re
import subprocess
import sys

import accessible
from accessible import Atspi, act, click, find, labelled, named, rests, text, wait_for

TENSOR = "conv4.weight"  # not the one that the page shows first
METHODS = {"zeropoint": "Zero point (INT8)", "absmax": "Absmax (INT8)"}


def shown_decibels(window):
    """(value, half of the last digit shown) of the figure called SQNR; None while there is none."""
    figure = text(named(window, "SQNR", Atspi.Role.TEXT))
    match = re.fullmatch(r"([-\u2212]?\d+(?:\.(\d+))?) dB", figure)
    return match and (float(match[1].replace("\u2212", "-")), 0.5 * 10.0 ** -len(match[2] or ""))


def said_decibels(qscope, sample, method):
    command = [qscope, "quantize", sample, TENSOR, "--scheme", method, "--json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)["sqnr_db"]


def choose_method(window, method):
    box = labelled(window, "Method", Atspi.Role.COMBO_BOX)
    act(box, "Press")
    entry = find(box, f"{METHODS[method]} in the open list",
                 lambda node: node.get_name() == METHODS[method] and node.get_role() == Atspi.Role.LIST_ITEM and rests(node))
    click(entry)
    wait_for(f"the method to be {METHODS[method]}", lambda: box.clear_cache() or box.get_name() == METHODS[method])


def compare(window, method, wanted):
    def agreed():
        shown = shown_decibels(window)
        return shown and abs(shown[0] - wanted) <= shown[1] * 1.000001 and shown

    shown = wait_for(f"the SQNR to become {wanted:.3f} dB", agreed, patience=20)
    print(f"{TENSOR}, {method}: the window shows {shown[0]} dB, the command line says {wanted} dB")


def drive(window, answers):
    act(named(window, "Quantize", Atspi.Role.RADIO_BUTTON), "Toggle")
    tensors = named(window, "Tensors", Atspi.Role.LIST)
    click(find(tensors, TENSOR, lambda node: node.get_name() == TENSOR and rests(node)))
    for method, wanted in answers.items():
        choose_method(window, method)
        compare(window, method, wanted)


def run(quantoscope, qscope, sample):
    answers = {method: said_decibels(qscope, sample, method) for method in METHODS}
    assert abs(answers["zeropoint"] - answers["absmax"]) > 0.1, "the two methods must be told apart"
    program = subprocess.Popen([quantoscope])
    try:
        window = accessible.application(program)
        try:
            drive(window, answers)
        except AssertionError:
            print(accessible.outline(window), file=sys.stderr)
            raise
        assert program.poll() is None, "the program ended by itself"
    finally:
        program.terminate()
        program.wait(timeout=20)


if __name__ == "__main__":
    run(*sys.argv[1:])
