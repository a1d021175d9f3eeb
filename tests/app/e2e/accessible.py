"""Finding and using what a program shows, through the accessibility bus. Everything polls; nothing sleeps a fixed time."""
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60.0  # seconds; a loaded machine may take long to start a program
PAUSE = 0.05


class Gone(AssertionError):
    """What was waited for did not come."""


def wait_for(what, probe, patience=PATIENCE):
    """The first result of probe() that is neither None nor False. Widgets come and go meanwhile: bus errors count as 'not yet'."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = probe()
        except GLib.Error:
            found = None
        if found is not None and found is not False:
            return found
        time.sleep(PAUSE)
    raise Gone(f"waited {patience:.0f} s for {what}")


def application(name):
    def probe():
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_name() == name:
                return child
        return None

    return wait_for(f"the application {name}", probe)


def shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def walk(node):
    node.clear_cache()
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            yield from walk(child)


def find(root, name, role=None):
    """The visible element of that name, waited for."""

    def probe():
        for node in walk(root):
            if node.get_name() == name and shown(node) and (role is None or node.get_role() == role):
                return node
        return None

    return wait_for(f"“{name}”" + (f" ({role.value_nick})" if role else ""), probe)


def act(node, *names):
    """Does the first of the named actions that the element offers."""
    offered = [node.get_action_name(index) for index in range(node.get_n_actions())]
    for name in names:
        if name in offered:
            return node.do_action(offered.index(name))
    raise AssertionError(f"{node.get_name()} offers {offered}, none of {names}")


def text(node):
    node.clear_cache()
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def outline(node, depth=0):
    """The whole tree as text: printed when something was not found."""
    try:
        line = f"{'  ' * depth}{node.get_role_name()} “{node.get_name()}”{'' if shown(node) else ' (hidden)'}"
        below = [outline(node.get_child_at_index(index), depth + 1) for index in range(min(node.get_child_count(), 40))]
        return "\n".join([line, *below])
    except (GLib.Error, AttributeError):
        return ""
