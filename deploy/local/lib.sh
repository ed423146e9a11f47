# Sourced by run, test and token: finds or fetches the tools, and builds what has changed.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
data="$root/.data"
mkdir -p "$data/logs"

say() { printf '%s\n' "$*"; }
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# The number before the first dot of what `java -version` says; nothing when it is no JDK.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  "$1/bin/java" -version 2>&1 | sed -n 's/^[^"]*version "\([0-9]*\).*/\1/p'
}

find_java() {
  local candidate version on_path
  on_path="$(command -v javac || true)"
  if [ -n "$on_path" ]; then
    on_path="$(readlink -f "$on_path" 2>/dev/null || printf '%s' "$on_path")"
    on_path="$(dirname "$(dirname "$on_path")")"
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] || continue
    version="$(jdk_version "$candidate")"
    if [ -n "$version" ] && [ "$version" -ge 21 ]; then
      export JAVA_HOME="$candidate" PATH="$candidate/bin:$PATH"
      return
    fi
  done
  fail "No JDK 21 or newer was found (looked at JAVA_HOME, PATH, /usr/lib/jvm). Install one, for instance Eclipse Temurin 25, and start again."
}

# Installs Debian packages where that is possible; says what to install where it is not.
install_packages() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing $* …"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } \
      >"$data/logs/install.log" 2>&1 || fail "Could not install $*; see $data/logs/install.log."
  else
    fail "Please install: $*"
  fi
}

find_maven() {
  if ! command -v mvn >/dev/null; then
    local java_home="$JAVA_HOME"
    install_packages maven
    export JAVA_HOME="$java_home"
  fi
  local version
  version="$(mvn -v 2>/dev/null | sed -n '1s/.*Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')"
  # shellcheck disable=SC2086
  set -- $version
  if [ "${1:-0}" -lt 3 ] || { [ "$1" = 3 ] && [ "${2:-0}" -lt 8 ]; }; then
    fail "Maven 3.8 or newer is needed; \`mvn -v\` says: ${version:-nothing}."
  fi
}

node_version() { { "$1" --version 2>/dev/null || true; } | sed -n 's/^v\([0-9]*\).*/\1/p'; }

find_node() {
  local version platform
  version="$(node_version node)"
  [ "${version:-0}" -lt 24 ] || return 0
  export PATH="$data/node/bin:$PATH"
  version="$(node_version "$data/node/bin/node")"
  [ "${version:-0}" -lt 24 ] || return 0
  command -v npm >/dev/null || fail "npm is needed. Install Node.js 24 or newer, or any npm, and start again."
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) platform=linux-x64 ;;
    Linux-aarch64) platform=linux-arm64 ;;
    Darwin-arm64) platform=darwin-arm64 ;;
    Darwin-x86_64) platform=darwin-x64 ;;
    *) fail "Install Node.js 24 or newer and start again." ;;
  esac
  say "Fetching Node.js 24 …"
  npm install --silent --no-fund --no-audit --prefix "$data/node" -g "node-$platform@24" npm@11 \
    >"$data/logs/node.log" 2>&1 ||
    fail "Node.js 24 could not be fetched (network?); see $data/logs/node.log. The next start tries again."
}

find_chromium() {
  HUIYIN_CHROMIUM="$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)"
  if [ -z "$HUIYIN_CHROMIUM" ]; then
    install_packages chromium fonts-noto-cjk
    HUIYIN_CHROMIUM="$(command -v chromium)"
  fi
  if command -v fc-list >/dev/null && [ -z "$(fc-list :lang=zh 2>/dev/null | head -1)" ]; then
    install_packages fonts-noto-cjk
  fi
  export HUIYIN_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}

sources_hash() {
  (
    cd "$root" || exit
    find pom.xml .mvn db tenants backend frontend deploy \
      \( -name target -o -name node_modules -o -name generated -o -name bundles -o -path '*/src/test' \) -prune \
      -o -type f ! -name '*.md' ! -name vite.generated.ts ! -name types.d.ts ! -name 'package-lock.json' \
      ! -path 'frontend/src/main/frontend/index.html' -print 2>/dev/null |
      LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum | cksum
  )
}

launcher() { java -Xmx192m -XX:+UseSerialGC -Dhuiyin.root="$root" \
  -cp "$root/deploy/local/target/huiyin-local.jar:$root/deploy/local/target/lib/*" "$@"; }

# Builds the app with its production bundle and the launcher, unless the sources are those of the last build.
build_once() {
  local stamp="$data/build.stamp" log="$data/logs/build.log" jar="$root/deploy/local/target/huiyin-local.jar"
  if [ -f "$jar" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(sources_hash)" ]; then
    return
  fi
  find_maven
  find_node
  say "Building (the first time some minutes; what is fetched is kept) …"
  rm -f "$stamp"
  if ! (cd "$root" && mvn -B -ntp -Pquick -Dmaven.test.skip=true -Dspotless.check.skip package) >"$log" 2>&1; then
    grep -m 8 -e '^\[ERROR\]' "$log" >&2 || tail -n 20 "$log" >&2
    fail "The build failed; see $log. If a download failed, start again: what is there already is kept."
  fi
  sources_hash >"$stamp"
}
