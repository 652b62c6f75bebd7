// The look of a worksheet, mostly on paper: the paper's own size, whichever it is, and black ink.

/** Returns the style; `counterStyle` is how CSS counts pages in the numerals of the set. */
export function worksheetStyle(counterStyle: string): string {
  return `@page{margin:16mm 15mm 18mm;@bottom-center{content:counter(page,${counterStyle});font:9pt serif}}
*{box-sizing:border-box}
html{color:#000;background:#fff;font:11.5pt/1.5 Georgia,"Times New Roman",serif}
html:lang(ar){font:12.5pt/1.85 "Noto Naskh Arabic","Sakkal Majalla","Geeza Pro","Traditional Arabic",serif}
body{margin:0 auto;max-inline-size:46rem}
h1{font-size:1.4em;line-height:1.4;margin:0 0 .3em}
h2{font-size:1.1em;margin:1.2em 0 .4em;break-after:avoid}
p{margin:0}ul,ol{list-style:none;margin:0;padding:0}
.fields{display:flex;gap:1.2em;margin-block-end:1.4em}
.fields span{flex:1;display:flex;gap:.4em;white-space:nowrap}
.fields span::after{content:"";flex:1;border-block-end:.75pt solid}
.fields span:first-child{flex:2}
.sheet{float:inline-end;font-weight:700;border:.75pt solid;padding:0 .6em;margin-inline-start:1em}
.small,.hint,.source{font-size:.82em}
.hint{color:#444;margin-block:.1em .3em;break-after:avoid}
.article p{margin-block-end:.6em;orphans:3;widows:3}
.number{font-size:.68em;font-weight:700;line-height:0;vertical-align:.35em}
.number:lang(ar){font-size:.8em;vertical-align:.25em}
.address{overflow-wrap:anywhere}
.question{break-inside:avoid;margin-block-end:1.1em}
.stem{font-weight:700;break-after:avoid}
.options li{display:flex;gap:.6em;align-items:baseline;margin-block:.3em;padding-inline-start:.15em}
.options.row{display:flex;gap:3em}
.box{flex:none;inline-size:1.15em;block-size:1.15em;border:.75pt solid;align-self:start;margin-block-start:.28em}
:lang(ar) .box{margin-block-start:.42em}
.order .box,.match .box{inline-size:1.7em;block-size:1.5em;margin-block-start:.1em}
.letter{flex:none;font-weight:700}
.pairs{display:grid;grid-template-columns:3fr 2fr;gap:1.6em}
.line{border-block-end:.75pt solid;block-size:2.1em}
.key{break-before:page;font-size:.92em;line-height:1.45}
:lang(ar) .key{line-height:1.7}
.key li{break-inside:avoid;margin-block-end:.55em}
blockquote{margin:.15em 0;padding-inline-start:.8em;margin-inline-start:.4em;border-inline-start:2pt solid #888}
mark{background:none;color:inherit;text-decoration:underline;text-decoration-thickness:1pt;text-underline-offset:.3em}
@media screen{body{padding:1.5rem}.key{border-block-start:2px dashed;margin-block-start:3rem;padding-block-start:1rem}}`;
}
