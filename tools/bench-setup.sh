# Sourced by ./portal: what `./portal bench` needs besides a JDK and Maven, and how it is started.

# Installs nginx and wrk where they are missing and this may be done; nginx is not started as a service.
prepare_bench() {
    local as_root=() policy=/usr/sbin/policy-rc.d
    if PATH=$PATH:/usr/sbin command -v nginx >/dev/null && command -v wrk >/dev/null; then
        return
    fi
    [ "$(id -u)" = 0 ] || as_root=(sudo -n)
    if command -v apt-get >/dev/null && "${as_root[@]}" true 2>/dev/null; then
        echo "installing nginx and wrk for the bench"
        local silenced=
        if [ ! -e "$policy" ]; then # Debian's way to say that services are not to be started
            printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" install -m 755 /dev/stdin "$policy"
            silenced=1
        fi
        local status=0
        "${as_root[@]}" apt-get -qq update \
            && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends \
                nginx-light wrk >/dev/null || status=$?
        [ -z "$silenced" ] || "${as_root[@]}" rm -f "$policy"
        [ "$status" != 0 ] || return 0
    fi
    echo "The bench needs nginx and wrk: install them (Debian: apt install nginx-light wrk)." >&2
    return 1
}

# Compiles the bench with the tests and runs the parts named, or all.
run_bench() {
    local path=$repo/portal-it/target/bench.classpath
    if [ ! -e "$path" ] || [ -n "$(find "$repo/portal-it/pom.xml" "$repo/portal-it/src" "$image/.built" -newer "$path" -print -quit)" ]; then
        maven -pl portal-it -am package -DskipTests -Dassembly.skipAssembly dependency:build-classpath \
            -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
    fi
    PATH=$PATH:/usr/sbin exec "$java" -Dportal.root="$repo" -Xmx1g \
        -Djava.util.logging.config.file="$repo/portal-it/src/test/resources/logging.properties" \
        -Dderby.stream.error.file="$repo/portal-it/target/derby.log" \
        -cp "$repo/portal-it/target/test-classes:$(cat "$path")" org.menhu.portal.it.bench.Bench "$@"
}
