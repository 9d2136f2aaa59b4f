#!/usr/bin/env sh
# Makes the pictures in docs/screenshots again, from the demo in a real browser.
set -eu
cd "$(dirname "$0")/.."
exec mvn --batch-mode --quiet -Dfast -pl admin -am test -Dtest=Screenshots -Dsurefire.failIfNoSpecifiedTests=false
