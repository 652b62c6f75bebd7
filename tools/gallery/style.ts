// The look of the gallery's host pages: a sober news page, with fonts from npm so that it looks the same everywhere.

/** The fonts by file name below /gallery/fonts/: where they lie in `node_modules`. */
export const fonts: Readonly<Record<string, string>> = {
  'naskh-400.woff2': '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
  'naskh-700.woff2': '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal.woff2',
  'serif-400.woff2': '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  'serif-700.woff2': '@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2',
  'symbols-400.woff2': '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2',
  'braille-400.woff2': '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-braille-400-normal.woff2',
};

const face = (family: string, file: string, weight: number) =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("/gallery/fonts/${file}-${weight}.woff2") format("woff2"); }`;

/** Style sheet of every page of the gallery. */
export const pageStyle = `${face('Gallery Naskh', 'naskh', 400)}
${face('Gallery Naskh', 'naskh', 700)}
${face('Gallery Serif', 'serif', 400)}
${face('Gallery Serif', 'serif', 700)}
${face('Gallery Symbols', 'symbols', 400)}
${face('Gallery Braille', 'braille', 400)}
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0; background: light-dark(#fffdf8, #15140f); color: light-dark(#1d1b16, #ece8dc); font: 1.0625rem/1.65 "Gallery Serif", "Gallery Naskh", "Gallery Symbols", "Gallery Braille", serif; }
body:lang(ar) { font-family: "Gallery Naskh", "Gallery Serif", "Gallery Symbols", "Gallery Braille", serif; font-size: 1.15rem; line-height: 1.95; }
header, main { max-inline-size: 76rem; margin-inline: auto; padding-inline: 1rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1.5rem; padding-block: .5rem; border-block-end: 3px double currentColor; }
header a { display: inline-block; min-block-size: 28px; }
a { color: inherit; text-underline-offset: .3em; }
main { display: grid; gap: 1.5rem; padding-block: 1rem 3rem; }
h1 { font-size: 1.4rem; line-height: 1.5; margin-block: 0 .75rem; text-wrap: balance; }
h2 { font-size: 1.1rem; margin-block: 0 .75rem; }
article { min-inline-size: 0; order: 2; }
article p { margin-block: 0 1em; }
.stage { order: 1; min-inline-size: 0; padding: 1rem; background: light-dark(#fff, #1e1d17); border: 1px solid color-mix(in srgb, currentColor 18%, transparent); }
.stage + .stage { order: 3; }
iframe { inline-size: 100%; block-size: 44rem; border: 1px solid currentColor; }
.situations { columns: 18rem; padding-inline-start: 1.25rem; } .situations a { display: inline-block; min-block-size: 28px; }
@media (min-width: 60rem) { main:has(article) { grid-template-columns: 1fr 34rem; } article { grid-row: 1 / span 3; grid-column: 1; order: 1; } .stage { grid-column: 2; align-self: start; } }
.dark { color-scheme: dark; } .dark body { background: #101820; color: #f3ead8; } .dark .stage { background: #17232e; }
`;

/** What a host page's own rules do at worst, short of hiding the element: everything that is inherited, and every element by name. */
export const hostileStyle = `body * { all: initial !important; color: inherit !important; color-scheme: inherit !important; font: italic 13px/3.4 "Gallery Serif", "Gallery Naskh", "Gallery Symbols", "Gallery Braille", serif !important; letter-spacing: .3em !important; word-spacing: 1em !important;
  text-align: justify !important; text-indent: 3em !important; text-transform: uppercase !important; white-space: nowrap !important; direction: ltr !important; }
body div, body main, body section, body article, body header, body p, body h1, body h2 { display: block !important; margin: 12px !important; }
body :is(p, h1, h2, strong, a) { white-space: normal !important; overflow-wrap: anywhere !important; }
button, input, select, textarea, fieldset, legend, label, blockquote, mark, h3, ol, li { display: none !important; background: red !important; border: 9px solid lime !important; float: right !important; }
`;
