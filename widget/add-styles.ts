// Styles that come after the element did.

/** Returns what adds the style sheet `text` to a shadow root, once; all elements of a page share the sheet. */
export function addStyles(text: string): (root: HTMLElement | DocumentFragment) => void {
  let sheet: CSSStyleSheet | undefined;
  return (root) => {
    if (!(root instanceof ShadowRoot)) return;
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
}
