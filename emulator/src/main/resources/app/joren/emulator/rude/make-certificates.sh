#!/usr/bin/env bash
# Makes certificates.p12, by which RudeServer speaks TLS: an authority that only tests trust, and what it has signed.
set -euo pipefail
cd "$(dirname "$0")"
key() { keytool -storetype PKCS12 -storepass changeit -noprompt "$@"; }
make() {
  key -genkeypair -keystore certificates.p12 -keyalg EC -dname "CN=$1" -alias "$1" -startdate 2020/01/01 \
    -validity 10500 "${@:2}"
}
signed() {
  make "$1"
  key -certreq -keystore certificates.p12 -alias "$1" |
    key -gencert -keystore certificates.p12 -alias authority -ext "san=$2" -startdate 2020/01/01 -validity "$3" |
    key -importcert -keystore certificates.p12 -alias "$1"
}
rm -f certificates.p12
make authority -ext bc:c
make self-signed -ext san=ip:127.0.0.1
signed good ip:127.0.0.1 10500
signed elsewhere dns:elsewhere.example 10500
signed expired ip:127.0.0.1 90
