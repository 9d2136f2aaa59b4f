#!/usr/bin/env sh
# Installs what the tests need where it can, then runs the whole build and every test.
set -eu
cd "$(dirname "$0")/.."

browser() { command -v chromium || command -v chromium-browser || command -v google-chrome || true; }

if [ -z "$(browser)" ] && command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing Chromium and fonts for the browser tests ..."
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q >/dev/null && apt-get install -y -q --no-install-recommends chromium fonts-noto-core >/dev/null
fi
if [ -z "$(browser)" ]; then
    echo "The browser tests need Chromium: install it (for example 'apt install chromium fonts-noto-core')." >&2
    exit 1
fi

export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
exec mvn --batch-mode --no-transfer-progress verify "$@"
