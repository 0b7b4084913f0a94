# shellcheck shell=bash
# Finds what the project needs, or gets it. Sourced by the scripts beside it; works in bash 3.2 and newer.
#
# Each find_* function either leaves its tool ready (on PATH, or in an exported variable) or ends the script with one
# message: what is missing and how to get it. Nothing is downloaded that need_build, need_browser or need_jdk did not
# miss first.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
export VAADIN_USAGE_STATS_ENABLED=false

readonly oldest_jdk=21 best_jdk=25
readonly oldest_node=24 oldest_npm=11

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$(basename "$0"): $*"
    exit 1
}

# --- Debian ----------------------------------------------------------------------------------------------------------

may_install() { [ "$(id -u)" = 0 ] && [ -e /etc/debian_version ] && command -v apt-get >/dev/null; }

# debian_install WHAT PACKAGE...: installs the first of the packages that Debian has; false if it cannot.
debian_install() {
    local what=$1 package
    shift
    may_install || return 1
    [ -n "${apt_is_fresh:-}" ] || apt-get -qq update </dev/null >&2 || true
    apt_is_fresh=1
    for package in "$@"; do
        apt-cache show "$package" >/dev/null 2>&1 || continue
        say "Installing $what: Debian package $package"
        DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends -y "$package" </dev/null >&2 && return
    done
    return 1
}

# --- JDK -------------------------------------------------------------------------------------------------------------

# jdk_major HOME: the major version of the JDK in that folder, read without starting it; 0 if it holds no JDK.
jdk_major() {
    local version=
    if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release")
    fi
    printf '%s' "${version:-0}"
}

path_jdk() {
    local javac
    javac=$(command -v javac) || return 0
    while [ -L "$javac" ]; do
        case $(readlink "$javac") in
            /*) javac=$(readlink "$javac") ;;
            *) javac=$(dirname "$javac")/$(readlink "$javac") ;;
        esac
    done
    (cd "$(dirname "$javac")/.." && pwd -P)
}

# best_installed_jdk: the home of the best JDK in the usual folders: the preferred version, else the newest.
best_installed_jdk() {
    local home major best='' rank=0
    for home in /usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* /opt/*jdk* \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        major=$(jdk_major "$home")
        [ "$major" -ge $oldest_jdk ] || continue
        [ "$major" -ne $best_jdk ] || major=1000
        if [ "$major" -gt "$rank" ]; then
            rank=$major best=$home
        fi
    done
    if [ -z "$best" ] && [ -x /usr/libexec/java_home ]; then
        best=$(/usr/libexec/java_home -v "$oldest_jdk+" 2>/dev/null) || best=
    fi
    printf '%s' "$best"
}

find_jdk() {
    local home
    home=${JAVA_HOME:-}
    [ "$(jdk_major "$home")" -ge $oldest_jdk ] || home=$(path_jdk)
    [ "$(jdk_major "$home")" -ge $oldest_jdk ] || home=$(best_installed_jdk)
    if [ -z "$home" ] && debian_install "a JDK" openjdk-25-jdk-headless openjdk-21-jdk-headless; then
        home=$(best_installed_jdk)
    fi
    [ -n "$home" ] || fail "no JDK $oldest_jdk or newer was found. Install one ($best_jdk is best), for example from" \
        "adoptium.net or with SDKMAN, and set JAVA_HOME to its folder if it lies in an unusual place."
    export JAVA_HOME=$home
    PATH=$JAVA_HOME/bin:$PATH
}

# --- Maven -----------------------------------------------------------------------------------------------------------

maven_is_new_enough() {
    local version
    command -v mvn >/dev/null || return 1
    version=$(mvn -B -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
    case $version in
        '' | [0-2].* | 3.[0-7]) return 1 ;;
    esac
}

find_maven() {
    maven_is_new_enough && return
    debian_install Maven maven && hash -r && maven_is_new_enough && return
    fail "no Maven 3.8 or newer was found on the PATH. Install it with the system's package manager" \
        "(apt-get install maven, brew install maven) or from maven.apache.org."
}

# maven ARGUMENT...: Maven, without questions, progress bars and the warnings of newer JDKs about Maven's own libraries.
maven() {
    local quiet=--enable-native-access=ALL-UNNAMED
    [ "$(jdk_major "$JAVA_HOME")" -lt 24 ] || quiet+=' --sun-misc-unsafe-memory-access=allow'
    MAVEN_OPTS="${MAVEN_OPTS:-} $quiet" mvn -B -ntp "$@" </dev/null
}

# --- Node ------------------------------------------------------------------------------------------------------------

# node_is_new_enough: node on the PATH is of the supported major, and its npm lies where the Vaadin build looks for it.
node_is_new_enough() {
    local node npm
    node=$(command -v node) || return 1
    npm=$(dirname "$node")/../lib/node_modules/npm/bin/npm-cli.js
    [ -r "$npm" ] || return 1
    [ "$(major_of "$("$node" --version)")" -eq $oldest_node ] || return 1
    [ "$(major_of "$("$node" "$npm" --version 2>/dev/null)")" -ge $oldest_npm ]
}

major_of() {
    local version=${1#v}
    version=${version%%.*}
    printf '%s' "${version:-0}"
}

# node_by_npm: Node and npm as packages, pinned with their hashes by script/node/package-lock.json, into .tools/node.
node_by_npm() {
    local home=$root/.tools/node tool
    if ! cmp -s script/node/package-lock.json "$home/lib/installed"; then
        command -v npm >/dev/null || debian_install npm npm || return 1
        say "Getting Node $oldest_node and npm into .tools/node"
        rm -rf "$home"
        mkdir -p "$home/lib" "$home/bin"
        cp script/node/package.json script/node/package-lock.json "$home/lib/"
        (cd "$home/lib" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null >&2) || return 1
        for tool in node npm npx; do
            ln -s "../lib/node_modules/.bin/$tool" "$home/bin/$tool"
        done
        "$home/bin/node" --version >/dev/null || return 1
        cp script/node/package-lock.json "$home/lib/installed"
    fi
    PATH=$home/bin:$PATH
}

find_node() {
    node_is_new_enough && return
    node_by_npm && return
    # The Vaadin build now fetches Node by itself; if it cannot, its own message says so.
    say "No Node $oldest_node with npm $oldest_npm was found, and no npm could get one: the Vaadin build fetches its own." \
        "If it cannot, install Node $oldest_node and put it on the PATH."
}

# --- browser ---------------------------------------------------------------------------------------------------------

chromium_on_path() {
    local name
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
        if [ -n "$name" ] && command -v "$name" >/dev/null; then
            command -v "$name"
            return
        fi
    done
    return 1
}

find_chromium() {
    if [ -n "${CHROMIUM:-}" ] && ! command -v "$CHROMIUM" >/dev/null; then
        fail "CHROMIUM=$CHROMIUM is no program. Set it to a Chromium or Chrome, or unset it."
    fi
    if ! CHROMIUM=$(chromium_on_path); then
        debian_install Chromium chromium || true
        hash -r
        CHROMIUM=$(chromium_on_path) || fail "no Chromium was found on the PATH; the browser tests need one. Install it" \
            "(apt-get install chromium, brew install --cask chromium) or set CHROMIUM to a Chromium or Chrome."
    fi
    export CHROMIUM
}

has_cjk_font() {
    [ "$(uname)" = Darwin ] && return
    command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh family)" ]
}

find_cjk_font() {
    has_cjk_font && return
    debian_install "a Chinese font" fonts-noto-cjk || true
    command -v fc-list >/dev/null || debian_install fontconfig fontconfig || true
    has_cjk_font || fail "no Chinese font was found (fc-list :lang=zh); the browser tests measure Chinese text." \
        "Install one, such as fonts-noto-cjk (apt) or google-noto-sans-cjk-fonts (dnf)."
}

# --- the program -----------------------------------------------------------------------------------------------------

need_build() {
    find_jdk
    find_maven
    find_node
}

need_browser() {
    find_chromium
    find_cjk_font
}

# hashes FILE...: a SHA-256 for each file, or for the standard input if there is none.
hashes() { if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi; }

# source_stamp: one hash of all that the jar is made of, by content; dates do not count.
source_stamp() {
    local file files=()
    find src/main frontend pom.xml .mvn package.json package-lock.json tsconfig.json types.d.ts vite.config.ts \
        \( -path frontend/generated -o -path src/main/bundles \) -prune -o -type f -print0 |
        LC_ALL=C sort -z | (while IFS= read -r -d '' file; do files+=("$file"); done && hashes "${files[@]}") | hashes -
}

readonly jar=target/indicators.jar
readonly jar_stamp=target/indicators.jar.sources

jar_is_current() { [ -r $jar ] && [ -r $jar_stamp ] && ! [ $jar -nt $jar_stamp ] && [ "$(cat $jar_stamp)" = "$(source_stamp)" ]; }

# build_jar: the production jar, made only if it is missing or older than its sources. Checks and tests are script/test's.
build_jar() {
    local stamp log=target/build.log
    jar_is_current && return
    need_build
    stamp=$(source_stamp)
    mkdir -p target
    rm -rf $jar_stamp target/classes/META-INF/VAADIN # else the chunks of earlier bundles stay in the jar
    say "Building $jar (a few minutes the first time; details in $log)"
    if ! maven package -Dmaven.test.skip -Dspotless.check.skip >$log 2>&1; then
        grep -E '^\[ERROR\]|^npm |error' $log | head -40 >&2
        fail "the build failed; see $log."
    fi
    printf '%s\n' "$stamp" >$jar_stamp
}

# --- HTTP without a client -------------------------------------------------------------------------------------------

# port_is_taken PORT: something listens there on this machine.
port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || (exec 3<>"/dev/tcp/::1/$1") 2>/dev/null; }

# http_get PORT PATH: the whole answer, status line first; fails if nobody answers.
http_get() {
    (
        exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
        printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\nAccept: text/html,*/*\r\nAccept-Language: zh-CN\r\n\r\n' "$2" "$1" >&3
        cat <&3
    ) 2>/dev/null
}

# answers PORT PATH: there is an answer with status 200. Reads all of it: a server may log a visitor who hangs up.
answers() { http_get "$1" "$2" | { IFS= read -r status && cat >/dev/null && [[ $status == *' 200'* ]]; }; }

# --- programs beside the tests ---------------------------------------------------------------------------------------

# test_main CLASS ARGUMENT...: runs a main class of src/test, compiled and with the class path of the tests.
test_main() {
    local class=$1 path=target/test-class-path
    shift
    maven -q -Dspotless.check.skip test-compile dependency:build-classpath -Dmdep.outputFile=$path -Dmdep.includeScope=test >&2
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 java -cp "target/test-classes:target/classes:$(cat $path)" "$class" "$@"
}

# start_in_background: the program by script/server, on a port that is free and a database of its own; sets server_pid
# and server_url, and ends the program with the script.
start_in_background() {
    local port log=target/background.log patience=3000
    port=$((20000 + $$ % 20000))
    while port_is_taken $port; do port=$((port + 1)); done
    # shellcheck disable=SC2034  # for the scripts that source this
    server_url=http://localhost:$port/
    INDICATORS_VAR=$(mktemp -d)
    export INDICATORS_VAR
    build_jar
    script/server --port $port >$log 2>&1 </dev/null &
    server_pid=$!
    trap 'kill $server_pid 2>/dev/null; wait $server_pid 2>/dev/null; rm -rf "$INDICATORS_VAR"' EXIT
    until grep -q 'Indicators answers at' $log; do
        if ! kill -0 $server_pid 2>/dev/null || [ $((patience -= 1)) -le 0 ]; then
            fail "the program did not start; see $log."
        fi
        sleep 0.1
    done
}
