#!/usr/bin/env sh
# Copies the component styles of the NL Design System (Utrecht's implementation, EUPL-1.2) and the Noto fonts (OFL-1.1)
# into bot/src/main/resources/web. Run by hand to raise a version; what it writes is committed, so that a build needs
# no npm. Every package is checked against the checksum below; `--print` shows the checksums of what was fetched.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
web="$here/bot/src/main/resources/web"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
print=${1:-}

# name version sha256
styles='
@utrecht/root-css 4.1.1 10f7c35acfc2e050915414fb4692158006d7160f22facac7b3009ea962d093d4
@utrecht/document-css 3.0.1 d63e90879860b18238d24980a9282f5c3827c3c7cda1ab4fa9e318d00664aa04
@utrecht/skip-link-css 3.0.1 d28c33ac174f17a597a827f7131e49c00171c10a7f3b8a3b25adb5a288b5482f
@utrecht/heading-1-css 3.0.1 972e8ae0ff789d66f19351e5564ce5d4578a22a3aedc0c90b96212f6eeb8a495
@utrecht/heading-2-css 3.0.1 ce02832da375f2585231c64c739a08939537565034b256c68329653cfa124570
@utrecht/heading-3-css 3.0.1 0f47c37409e82138b77f6679973d37cbc5239fee2942c32a747426c52d8f54a9
@utrecht/heading-4-css 3.0.1 5ffc12989b4bec6c8e29b3247fae5b676dc883932505afacbc89648c1b6be24c
@utrecht/paragraph-css 4.0.1 b2a2399a0f080b16550c2c0564ff1ffa5d76bfa72de6ed204dbbb6c892916f5e
@utrecht/link-css 3.0.1 22faa0610016de5df1a22c09372cd82908361a8ea7a9fec8437858ce4753eefd
@utrecht/ordered-list-css 4.0.1 031637a1257119e51ca90d6a52b6fe2dcfa8b8381a95aee10c5aae167c8e2c0e
@utrecht/unordered-list-css 3.1.1 74a3b58b8b82f0bb4f4cbe9dd701596703cf60e1aaccb97d50d6100f18f15d0e
@utrecht/separator-css 3.0.1 b933ce836f55d5827928bf00b4f3b2aa83d7357727b5db29ff31c55784c14c52
@utrecht/button-css 4.0.1 5b4a6f69c92de165a1c972c42d2deff3ad9bedbd676a59f459e126ac71c0e14b
@utrecht/button-group-css 3.0.1 e47d98756b83cdd4bc7619ebdf433174b0dace5dfdbad37f53ff286c623237d6
@utrecht/link-button-css 3.0.1 5f90a081d5dab3583eaed944f07d1293c0ef9184bb4ad589f8d26fa394466349
@utrecht/alert-css 4.0.2 65d4c45deb31b6f6c2cf08b9163de72463fe4d85e837221a2c9d7c46a2f65f67
@utrecht/badge-list-css 4.0.1 c76381ed7f81f3c0e058f0575885618b4278467f408ef87326e74a692eec7cb0
@utrecht/status-badge-css 2.0.1 ba76a143c5e018e0c2033b9510713611a45f98aeb0cf073a951df7d1193cf637
@utrecht/data-list-css 3.0.1 79ac4c640e831f08b2a9906b36f299290478aab54edede4255d9c997c995182d
@utrecht/table-css 3.0.1 da5148c62192fe203ca5bad41559ff8944c0738c140b98a6750e451a7418b338
@utrecht/form-field-css 3.0.1 b90a3accb9ac4c069b0b09e5a18e95cc1f9f204cb977a67469e5e5c2e1acbc63
@utrecht/form-label-css 3.0.1 6242a15b879b2c4cf4a52ad3bbf7ba73eaa51f89dab4c430881f8f798aabc853
@utrecht/form-field-description-css 3.0.1 af7e92b5effab79388ceff10adcffbabd6e2aff25bdcd5efdc6baf433a6b6aa5
@utrecht/form-field-error-message-css 3.0.1 84f41c2296c01f15ab2131957f9eadd7b4ac57d7bf82c94ed14c9c9a08002a6a
@utrecht/form-fieldset-css 3.0.1 40c194495535c70f37747505c915fd6b832761523f8828421e2bd9bfbf1fc756
@utrecht/textbox-css 4.0.1 160c315afe11ed6cd21bdd190578ef18c43bab1801d8a5b52589374adfbe3c48
@utrecht/textarea-css 4.0.1 0db1b0b42911d8001ee7a3e454b7d2a1404b262aaf2981fbb8152032832efb2d
@utrecht/select-css 3.0.1 b7f20905ce4dfae67ebede150c52e397df413bc6ab092b665f581fd4c118ee7d
@utrecht/checkbox-css 3.0.1 a45c8a20aaa1e94b034f87471c945497b8bcb628178146bf8166f4fce8e36808
@utrecht/radio-button-css 3.0.1 c5472e70e5909294424243f24a504d167e719af0c644047fbfbb705e5295e476
@utrecht/breadcrumb-nav-css 3.0.1 420fda502707521eccc9bfb33e5ea87eecdfc600c56df2a68333a8c209b3c662
@utrecht/pagination-css 3.0.1 8d02c567fa2d6d3cad18686252e54aaece80e0099061691d6ea6d2da1053b3bb
'
# name version sha256 files
fonts='
@fontsource/noto-sans 5.3.0 f62f8ed40e378f15134e32bed2fd5718d81e9ec7a5603d1022d7b385e2297abc noto-sans-latin-400-normal noto-sans-latin-700-normal noto-sans-latin-ext-400-normal noto-sans-latin-ext-700-normal noto-sans-cyrillic-400-normal noto-sans-cyrillic-700-normal
@fontsource/noto-naskh-arabic 5.3.0 8e4d87d3ae28020665d61054e4262162797feee84f0f145502d15e769a5bbb73 noto-naskh-arabic-arabic-400-normal noto-naskh-arabic-arabic-700-normal
@fontsource/noto-sans-ethiopic 5.3.0 3ac837b13068cbef711c7779d48e4b08291b037dac7d4520c49f3494409da048 noto-sans-ethiopic-ethiopic-400-normal noto-sans-ethiopic-ethiopic-700-normal
'

fetch() { # name version sha256: leaves the unpacked package in $work/package
    archive=$(cd "$work" && npm pack --silent "$1@$2" 2>/dev/null | tail -n 1)
    sum=$(sha256sum "$work/$archive" | cut -d' ' -f1)
    if [ "$print" = "--print" ]; then
        echo "$1 $2 $sum"
    elif [ "$sum" != "$3" ]; then
        echo "$1 $2 is not what it was: $sum" >&2
        exit 1
    fi
    rm -rf "$work/package"
    tar xzf "$work/$archive" -C "$work"
}

css="$work/components.css"
echo "/* Component styles of the NL Design System, unchanged, in one file. Made by scripts/vendor-css.sh." >"$css"
echo "   Licence: EUPL-1.2, see licences/utrecht-EUPL-1.2.md. Our own look is in wegwijs-theme.css. */" >>"$css"
echo "$styles" | while read -r name version sum; do
    [ -n "$name" ] || continue
    fetch "$name" "$version" "$sum"
    { echo; echo "/* $name $version */"; cat "$work/package/dist/index.css"; } >>"$css"
    cp "$work/package/LICENSE.md" "$work/utrecht.md"
done
echo "$fonts" | while read -r name version sum files; do
    [ -n "$name" ] || continue
    fetch "$name" "$version" "$sum"
    for file in $files; do
        cp "$work/package/files/$file.woff2" "$web/fonts/$file-$version.woff2"
    done
    cp "$work/package/LICENSE" "$web/licences/$(basename "$name")-OFL-1.1.txt"
done
[ "$print" = "--print" ] && exit 0
cp "$css" "$web/components.css"
cp "$work/utrecht.md" "$web/licences/utrecht-EUPL-1.2.md"
