# Sourced: find_java prints a java of a JDK 21 or newer, the newest long-term version it finds first.

java_version() { # of the folder $1, from the text file every JDK carries; 0 when it is none
    v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null) && [ -x "$1/bin/java" ] && echo "${v:-0}" || echo 0
}

find_java() {
    on_path=$(command -v java || true)
    [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    best='' best_rank=0
    for folder in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*; do
        [ -d "$folder" ] || continue
        version=$(java_version "$folder")
        [ "$version" -ge 21 ] || continue
        rank=$version
        [ $((version % 4)) -ne 1 ] || rank=$((version + 1000)) # 21, 25, 29 are the long-term ones
        [ "$rank" -le "$best_rank" ] || { best=$folder best_rank=$rank; }
    done
    if [ -z "$best" ]; then
        echo "A JDK 21 or newer is needed: install one (Debian: apt install openjdk-21-jdk) or point JAVA_HOME at it." >&2
        return 1
    fi
    echo "$best/bin/java"
}
