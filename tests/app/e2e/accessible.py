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


def application(program):
    """What a running subprocess.Popen shows on the bus."""
    def probe():
        if program.poll() is not None:
            raise Gone(f"the program ended with {program.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == program.pid:
                return child
        return None

    return wait_for("the program to appear on the accessibility bus", probe)


def shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def children(node):
    node.clear_cache()
    found = (node.get_child_at_index(index) for index in range(node.get_child_count()))
    return [child for child in found if child]


def walk(node):
    """The element and what it shows. Hidden branches are not entered: the tables behind plots are long."""
    yield node
    for child in children(node):
        if shown(child):
            yield from walk(child)


def find(root, what, matches):
    """The first visible element that matches, waited for."""
    return wait_for(what, lambda: next((node for node in walk(root) if matches(node)), None))


def named(root, name, role):
    return find(root, f"“{name}” ({role.value_nick})",
                lambda node: node.get_name() == name and node.get_role() == role)


def labelled(root, label, role):
    """The element that a visible label is for: what Qt reports as the name of a combo box is its current text."""

    def matches(node):
        relations = [each for each in node.get_relation_set()
                     if each.get_relation_type() == Atspi.RelationType.LABELLED_BY]
        return node.get_role() == role and any(
            each.get_target(index).get_name() == label for each in relations for index in range(each.get_n_targets()))

    return find(root, f"what “{label}” labels ({role.value_nick})", matches)


def click(node):
    """Presses the left mouse button in the middle of the element."""
    place = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    Atspi.generate_mouse_event(place.x + place.width // 2, place.y + place.height // 2, "b1c")


def rests(node):
    """Whether the element is shown and no longer moving or growing, as an opening list does."""
    extents = [Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)]
    time.sleep(PAUSE)
    extents.append(Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN))
    here, there = ((each.x, each.y, each.width, each.height) for each in extents)
    return shown(node) and here == there and here[2] > 0


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
    """The visible tree as text: printed when something was not found."""
    try:
        line = f"{'  ' * depth}{node.get_role_name()} “{node.get_name()}” {node.get_description()}"
        return "\n".join([line, *(outline(child, depth + 1) for child in children(node) if shown(child))])
    except GLib.Error:
        return ""
