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

# Fetches a file whole or not at all.
download() {
  local from="$1" to="$2"
  if command -v curl >/dev/null; then
    curl -fsSL --retry 2 -o "$to.part" "$from"
  elif command -v wget >/dev/null; then
    wget -q -O "$to.part" "$from"
  else
    say "Neither curl nor wget is there."
    return 1
  fi && mv "$to.part" "$to"
}

has_sha512() {
  local found
  found="$({ sha512sum "$1" || shasum -a 512 "$1"; } 2>/dev/null | cut -d ' ' -f 1)"
  [ "$found" = "$2" ] || { say "$1 is damaged: its SHA-512 is $found." && rm -f "$1" && return 1; }
}

maven_version=3.9.12
maven_sha512=0a1be79f02466533fc1a80abbef8796e4f737c46c6574ede5658b110899942a94db634477dfd3745501c80aef9aac0d4f841d38574373f7e2d24cce89d694f70

is_maven() {
  local version
  version="$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')" || true
  # shellcheck disable=SC2086
  set -- $version
  [ "${1:-0}" -gt 3 ] || { [ "${1:-0}" = 3 ] && [ "${2:-0}" -ge 8 ]; }
}

# Maven 3.8 or newer from PATH, or fetched into .data where there is none.
find_maven() {
  is_maven mvn && return
  local home="$data/maven/apache-maven-$maven_version" archive="$data/maven/maven.tar.gz"
  export PATH="$home/bin:$PATH"
  is_maven mvn && return
  say "Fetching Maven $maven_version …"
  mkdir -p "$data/maven"
  {
    download "${HUIYIN_MAVEN_CENTRAL:-https://repo.maven.apache.org/maven2}/org/apache/maven/apache-maven/$maven_version/apache-maven-$maven_version-bin.tar.gz" "$archive" &&
      has_sha512 "$archive" "$maven_sha512" &&
      tar -xzf "$archive" -C "$data/maven" && rm "$archive"
  } >"$data/logs/maven.log" 2>&1 && is_maven mvn ||
    fail "Maven 3.8 or newer is needed and could not be fetched (network?); see $data/logs/maven.log. Install Maven, or start again: the next start tries again."
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
  npm install --loglevel error --no-fund --no-audit --prefix "$data/node" -g "node-$platform@24" npm@11 \
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

launcher() { java -Xmx192m -XX:+UseSerialGC -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dhuiyin.root="$root" \
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
