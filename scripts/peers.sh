#!/usr/bin/env sh
# Puts our understanding beside plain Lucene, SQLite FTS5 and NLP.js: same content, same questions, one run.
# Usage: scripts/peers.sh QUESTIONS.jsonl ...   (the golden questions when none is given)
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
peers="$here/target/peers"
mkdir -p "$peers"
if [ ! -d "$peers/node_modules/node-nlp" ]; then
    echo "Installing NLP.js into target/peers ..." >&2
    (cd "$peers" && npm install --silent --no-audit --no-fund --prefix . node-nlp@4.27.0 >/dev/null)
fi
if [ $# -eq 0 ]; then
    set -- "$here"/knowledge-base/src/test/golden/*.jsonl "$here"/knowledge-base/src/test/golden-open/*.jsonl
fi
cat "$@" >"$peers/questions.jsonl"
exec "$here/wegwijs" bench --questions "$peers/questions.jsonl" --nlpjs "$here/scripts/peers/nlpjs.js" --modules "$peers/node_modules"
