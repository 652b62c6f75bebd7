// The character references that pages of news use, by name: HTML 4.01, chapter 24, with the ASCII signs and the letters of
// European names that HTML 5 added. The standard's other two thousand are signs of mathematics.

/** Names of U+00A0 to U+00FF in order. Browsers take these without their semicolon too. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Further names that need no semicolon, each before its sign. */
const bare = 'amp & lt < gt > quot " AMP & LT < GT > QUOT " COPY © REG ®';

/** Names that end with a semicolon, each before its sign. */
const closed =
  "apos ' excl ! num # dollar $ percnt % lpar ( rpar ) ast * plus + comma , period . sol / colon : semi ; equals = quest ? commat @ lsqb [ bsol \\ rsqb ] Hat ^ lowbar _ grave ` lcub { verbar | rcub } " +
  'OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ minus − lowast ∗ radic √ infin ∞ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sum ∑ prod ∏ part ∂ sdot ⋅ loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦ horbar ― numero № check ✓ star ☆ starf ★ ' +
  'Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigmaf ς sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω ' +
  'Abreve Ă abreve ă Aogon Ą aogon ą Amacr Ā amacr ā Cacute Ć cacute ć Ccaron Č ccaron č Dcaron Ď dcaron ď Dstrok Đ dstrok đ Ecaron Ě ecaron ě Eogon Ę eogon ę Emacr Ē emacr ē Gbreve Ğ gbreve ğ Idot İ inodot ı Imacr Ī imacr ī Lstrok Ł lstrok ł Nacute Ń nacute ń Ncaron Ň ncaron ň Odblac Ő odblac ő Omacr Ō omacr ō Rcaron Ř rcaron ř Sacute Ś sacute ś Scedil Ş scedil ş Tcaron Ť tcaron ť Tcedil Ţ tcedil ţ Udblac Ű udblac ű Umacr Ū umacr ū Uring Ů uring ů Zacute Ź zacute ź Zcaron Ž zcaron ž Zdot Ż zdot ż';

/** Names of what has no shape of its own, each before its code. */
const unseen =
  'ensp 8194 emsp 8195 numsp 8199 puncsp 8200 thinsp 8201 hairsp 8202 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 hyphen 8208 NonBreakingSpace 160 Tab 9 NewLine 10';

/** Name → code point, of those that need no semicolon. */
export const openNames: ReadonlyMap<string, number> = new Map([
  ...latin.split(' ').map((name, at) => [name, 0xa0 + at] as const),
  ...pairsOf(bare).map(([name, sign]) => [name, sign.charCodeAt(0)] as const),
]);

/** Name → code point, of all. */
export const entityNames: ReadonlyMap<string, number> = new Map([
  ...openNames,
  ...pairsOf(closed).map(([name, sign]) => [name, sign.charCodeAt(0)] as const),
  ...pairsOf(unseen).map(([name, code]) => [name, Number(code)] as const),
]);

function pairsOf(list: string): (readonly [name: string, value: string])[] {
  const parts = list.split(' ');
  return parts.flatMap((name, at) => (at % 2 === 0 ? [[name, parts[at + 1] ?? ''] as const] : []));
}
