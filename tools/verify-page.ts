// The page of receipts (/verify): static, so that it can be kept and opened without a connection. Its element does everything.

/** What the page may do: load its own script and look, and fetch the keys. It can't be framed, and sends nothing anywhere. */
export const verifyPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What is said where no script runs; the commands are those of docs/command-line.md. */
const withoutScript = [
  ['ar', 'rtl', 'تتحقّق هذه الصفحة من الإيصالات في المتصفح، ويلزمها JavaScript.'],
  ['en', 'ltr', 'This page verifies receipts in the browser, and needs JavaScript for it.'],
  ['fr', 'ltr', 'Cette page vérifie les reçus dans le navigateur, ce qui demande JavaScript.'],
] as const;

/** Returns the page. */
export function verifyPage(): string {
  const said = withoutScript
    .map(([lang, dir, text]) => `<p lang="${lang}" dir="${dir}">${text}</p>`)
    .join('\n');
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>دليل</title>
<link rel="stylesheet" href="/pages.css">
<script defer src="/dalil-verify.js"></script>
</head>
<body>
<main>
<dalil-verify></dalil-verify>
<noscript>
${said}
</noscript>
</main>
</body>
</html>
`;
}
