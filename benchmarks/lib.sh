# What the scripts here share; sourced.
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
# answers URL LOG: waits until it does.
answers() {
    for _ in $(seq 200); do
        curl -sf "$1" >/dev/null && return
        sleep 0.1
    done
    cat "$2"
    exit 1
}
