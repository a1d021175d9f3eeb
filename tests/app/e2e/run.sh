#!/usr/bin/env bash
# run.sh QUANTOSCOPE QSCOPE SAMPLE: starts the window on a screen and a bus of its own and tests it from outside.
# Ends with 77 (skipped) where the tools are missing, unless QS_E2E=required.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
python=/usr/bin/python3 # the one that the gi package belongs to

missing=
for tool in Xvfb dbus-run-session "$python"; do
  command -v "$tool" >/dev/null || missing+=" $tool"
done
if [ -z "$missing" ]; then
  "$python" -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null ||
    missing+=" gir1.2-atspi-2.0"
fi
if [ -n "$missing" ]; then
  echo "not there:$missing" >&2
  [ "${QS_E2E:-}" = required ] && exit 1
  exit 77
fi

# A person who starts the program for the first time: no settings, no saved session.
home=$(mktemp -d)
screen=
leave() {
  # Waited for: a server on its way out removes the socket of the one that takes its number next.
  if [ -n "$screen" ]; then kill "$screen" && wait "$screen" || true; fi
  rm -rf "$home"
}
trap leave EXIT
mkdir -m 700 "$home/runtime"
export HOME=$home XDG_RUNTIME_DIR=$home/runtime
export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache XDG_STATE_HOME=$home/state
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset WAYLAND_DISPLAY QT_SCALE_FACTOR

# The server itself picks a free number and says which: asking beforehand would race with others. It
# must not reset when the first client leaves (the accessibility bus), for it refuses whoever comes meanwhile.
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$home/display" 2>"$home/screen.log" &
screen=$!
read -r number <"$home/display" || { cat "$home/screen.log" >&2; exit 1; }
export DISPLAY=:$number

dbus-run-session -- "$python" "$here/window_test.py" "$@"
