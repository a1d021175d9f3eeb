# What the programs and their tests need from the distribution. Sourced by app/start.sh and tests/run.sh.
# Names are those of Debian 12 and Ubuntu 24.04, which agree on all of them.

build_packages=(
  g++ cmake ninja-build
  qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools libqcustomplot-dev
  libboost-dev libcli11-dev libeigen3-dev libfmt-dev libhwy-dev libtbb-dev libzip-dev nlohmann-json3-dev
)

# Letters for both languages, and Qt's own texts in Chinese.
run_packages=(fonts-dejavu-core fonts-noto-cjk qt6-translations-l10n)

# The last line is for the test of the real window: a screen without a monitor, and the accessibility bus.
test_packages=(
  librapidcheck-dev zlib1g-dev
  xvfb dbus-daemon at-spi2-core python3 python3-gi gir1.2-atspi-2.0
)

installed() {
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=600 "$@"
}

# Elsewhere the packages have other names: say what is wanted and go on, for everything may be there already.
advise() {
  echo "This is neither Debian nor Ubuntu, so nothing is installed for you. What is needed, by its Debian names:"
  echo "  $*"
  local tool
  for tool in g++ cmake ninja; do
    command -v "$tool" >/dev/null || { echo "$tool is not there; please install it first." >&2; return 1; }
  done
}

# need_packages NAME...: installs those that are missing; asks for rights only if there are any.
need_packages() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    advise "$@"
    return
  fi
  local missing=() name
  for name in "$@"; do
    installed "$name" || missing+=("$name")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "Installing: ${missing[*]}"
  # The package lists may be absent, or too old to fetch from; only then are they renewed.
  if apt-cache show "${missing[@]}" >/dev/null 2>&1 && apt_install "${missing[@]}"; then return 0; fi
  as_root apt-get update -o DPkg::Lock::Timeout=600
  apt_install "${missing[@]}"
}
