# Sourced by ./portal: what `./portal test` needs besides a JDK and Maven, and how it reports.

chromium_here() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

cjk_fonts_here() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh-cn family)" ]; }

# Installs Chromium and CJK fonts where they are missing and this may be done.
prepare_tests() {
    local as_root=()
    if chromium_here >/dev/null && cjk_fonts_here; then
        return
    fi
    [ "$(id -u)" = 0 ] || as_root=(sudo -n)
    if command -v apt-get >/dev/null && "${as_root[@]}" true 2>/dev/null; then
        echo "installing Chromium and CJK fonts for the browser tests"
        if "${as_root[@]}" apt-get -qq update \
            && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends \
                chromium fontconfig fonts-noto-cjk >/dev/null; then
            return
        fi
    fi
    echo "The browser tests need Chromium and CJK fonts: install them (Debian: apt install chromium fonts-noto-cjk)." >&2
    return 1
}

# Runs every test, with Maven's own words; says at the end how many there were of each kind.
run_tests() {
    local status=0
    rm -rf "$repo"/portal-*/target/{surefire,failsafe}-reports
    JAVA_HOME=$(dirname "$(dirname "$java")") mvn -B -ntp -f "$repo/pom.xml" verify -Dchromium="$(chromium_here)" || status=$?
    echo
    count_tests 'rules in plain unit tests' "$repo"/portal-{model,ejb,web,server}/target/surefire-reports/TEST-*.xml
    count_tests 'architecture' "$repo"/portal-it/target/surefire-reports/TEST-*.xml
    count_tests 'schema and queries on both databases' "$repo"/portal-it/target/failsafe-reports/TEST-*.it.database.*.xml
    count_tests 'EAR on GlassFish' "$repo"/portal-it/target/failsafe-reports/TEST-*.it.server.*glassfish.xml
    count_tests 'EAR on Payara' "$repo"/portal-it/target/failsafe-reports/TEST-*.it.server.*payara.xml
    count_tests 'the packed command' "$repo"/portal-server/target/failsafe-reports/TEST-*.xml
    count_tests 'browser and HTTP' "$repo"/portal-it/target/failsafe-reports/TEST-*.it.browser.*.xml
    return "$status"
}

count_tests() { # kind, reports
    local kind=$1
    shift
    grep -hoE '<testsuite [^>]*' "$@" 2>/dev/null | awk -v kind="$kind" '
        function number(name) { match($0, " " name "=\"[0-9]+"); return substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) }
        { tests += number("tests"); bad += number("errors") + number("failures"); skipped += number("skipped") }
        END { printf "%5d tests, %d failed, %d skipped: %s\n", tests, bad, skipped, kind }'
}
